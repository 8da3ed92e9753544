import Foundation
import Git
import TestRepositories
import Testing

/// `git check-mailmap` says who people are, and greffe the same.
struct MailmapTests {
    private static let mailmap = """
        # people
        Zoë Łęcka <zoe@example.org>
        <ann@example.org> <Ann@Old.example.org>
        Ann Ash <ann@example.org>  Root   < root@localhost >
        Bea Bay <bea@example.org> <b@x>
        Bea B. Bay <b@x>
        Cy <cy@example.org> Cy Old <c@x> and more
         # Dee <d@x>
        Eve eve@x
        <f@x>
        nonsense

        """

    private static let people = [
        "zoe <ZOE@example.org>", "A <ann@old.example.org>", "ann <ann@example.org>", "ROOT <Root@localhost>",
        "Other <root@localhost>", "x <b@x>", "cy old <c@x>", "Cy <c@x>", "d <d@x>", "Eve <eve@x>", "F <f@x>", "G <g@x>",
    ]

    @Test func `gives people the names and addresses that git gives them`() throws {
        let test = try TestRepository()
        try Data(Self.mailmap.utf8).write(to: URL(filePath: test.path + "/.mailmap"))
        let expected = try test.git(["check-mailmap"] + Self.people).split(separator: "\n").map(String.init)
        let mailmap = Mailmap(Array(Self.mailmap.utf8))
        for (person, proper) in zip(Self.people, expected) {
            let parts = person.dropLast().components(separatedBy: " <")
            let identity = mailmap.proper(Identity(recordedName: parts[0], email: parts[1]))
            #expect("\(identity.name) <\(identity.email)>" == proper, "\(person)")
        }
        #expect(expected.count == Self.people.count)
    }
}
