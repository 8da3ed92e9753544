import Foundation
import Shell
import Testing

/// Documents that an editor saves while greffe reads them.
@Suite struct EditedFileTests {
    private static let old = "name: Ann\nrole: buyer\nnothing: 1\nmore: 2\n"

    @Test(arguments: [
        ("git add --all && git commit --quiet --message Ann", "nothing: 3\n"), ("true", "nothing: 3\n"),
        ("git add --all && git commit --quiet --message Ann", nil), ("true", nil),
        ("git add --all && git commit --quiet --message Ann && sed -i s/buyer/seller/ people/ann.yaml", "name: Ann\n"),
    ])
    func `a check answers for what a document was or is, whenever it is edited or removed`(
        setting: String, new: String?
    ) throws {
        var session = try portfolio(after: setting)
        defer { session.remove() }
        let check = "greffe check --format json --as-of 2026-11-02"
        let before = try session.run("cd portfolio && \(check)").output
        if let new { try session.write(new, to: "people/ann.yaml.edited") }
        try session.run("mv -f people/ann.yaml.edited people/ann.yaml || rm people/ann.yaml")
        let after = try session.run(check).output
        #expect(before != after)
        var call = 0
        var isEdited = true
        while isEdited {
            call += 1
            try session.run("cd \"$HOME\" && rm -rf portfolio && cp -a untouched portfolio && cd portfolio")
            if let new { try session.write(new, to: "people/ann.yaml.edited") }
            let outcome = try session.run(
                "EDITED=\"$PWD/people/ann.yaml\" STOP_AT=\(call) LD_PRELOAD=\"$HOME/interruption.so\" \(check)")
            #expect([before, after].contains(outcome.output), "edited at \(call): \(outcome.errors)\(outcome.output)")
            let text = try? session.text(of: "people/ann.yaml")
            isEdited = text == new
        }
        #expect(call > 1)
    }

    private func portfolio(after setting: String) throws -> Session {
        var session = try Session()
        for (path, text) in InterruptiblePortfolio.files { try session.write(text, to: "portfolio/\(path)") }
        try session.write("*.edited\n", to: "portfolio/.gitignore")
        let source = Session.root.appending(path: "Tests/CommandTests/Interruption.c").path
        try session.run(
            """
            cc -shared -fPIC -o interruption.so \(source)
            cd portfolio; rm people/ann.yaml; git init --quiet; git add --all; git commit --quiet --message Begin
            """)
        try session.write(Self.old, to: "people/ann.yaml")
        let outcome = try session.run("\(setting) && cd .. && cp -a portfolio untouched")
        #expect(outcome.status == 0, "\(outcome.errors)")
        return session
    }
}
