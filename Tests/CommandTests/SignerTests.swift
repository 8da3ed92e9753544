import Foundation
import Shell
import Testing

private let hasKeys = FileManager.default.isExecutableFile(atPath: "/usr/bin/ssh-keygen")

/// What rules know of signatures.
@Suite struct SignerTests {
    private static let rule = """
        level: error
        scope: change
        title: {en: What is committed is signed}
        why: {en: Anybody may write a name.}
        sql: |
          SELECT c._at, c.path, c.commit_id IS NOT NULL AS is_committed FROM changed_document c
          WHERE c.kind = 'person' AND c.commit_id IS NOT NULL AND c.signer IS NOT c.author_email
        message: {en: "{path} is not signed by its author"}

        """

    @Test(.enabled(if: hasKeys, "ssh-keygen is not here"))
    func `a rule about signers finds the commits of a range that nobody signed`() throws {
        var session = try Session.portfolio()
        defer { session.remove() }
        try session.write(Self.rule, to: "standard/rules/signed.yaml")
        try session.run(
            """
            ssh-keygen -q -t ed25519 -N '' -f ~/key && git config gpg.format ssh && git config user.signingKey ~/key.pub
            echo "claire.martin@example.org $(cut -d' ' -f1,2 ~/key.pub)" >~/allowed
            git config gpg.ssh.allowedSignersFile ~/allowed && git add --all && git commit --quiet --message Rule
            """)
        for (name, option) in [("ann", "--gpg-sign"), ("ben", "--no-gpg-sign")] {
            try session.write("name: \(name)\n", to: "people/\(name).yaml")
            #expect(try session.run("git add --all && git commit --quiet --message \(name) \(option)").status == 0)
        }
        let found = try session.run("greffe check --range HEAD~2..HEAD")
        #expect(found.output.contains("people/ben.yaml is not signed by its author [signed]"), "\(found.output)")
        #expect(!found.output.contains("people/ann.yaml is not signed"))
        #expect(try session.run("greffe check --commit HEAD~1").status == 0)
    }
}
