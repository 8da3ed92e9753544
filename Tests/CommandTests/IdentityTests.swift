import Foundation
import Shell
import Testing

/// Who made a commit decides what he may have changed: by his address, by `.mailmap`, or by his signature alone.
@Suite struct IdentityTests {
    private static let sshKeygen = FileManager.default.isExecutableFile(atPath: "/usr/bin/ssh-keygen")

    /// A portfolio with a PMO, in which one line of the settings is replaced.
    private func portfolio(_ waivers: String = "{roles: [pmo]}") throws -> Session {
        var session = try Session.portfolio()
        try session.write("name: Hélène\nemail: helene@example.org\nrole: pmo\n", to: "people/helene.yaml")
        try session.write("name: Claire Martin\nemail: claire.martin@example.org\n", to: "people/claire.yaml")
        try session.run("sed -i 's/^  waiver: .*/  waiver: \(waivers)/' standard/standard.yaml")
        try session.run("git add --all && git commit --quiet --message People")
        return session
    }

    /// What the check of a commit that grants a waiver says of it.
    private func findings(
        of session: inout Session, by address: String, _ options: String = "", as number: Int = 1
    ) throws -> String {
        try session.write(
            "W\(number): {rule: sponsor-missing, reason: R, granted_by: helene, until: 2026-12-31}\n",
            to: "waivers.yaml")
        let committed = try session.run(
            """
            git add --all && GIT_AUTHOR_EMAIL=\(address) GIT_COMMITTER_EMAIL=\(address) \
                git commit --quiet \(options) --message Waive
            """)
        #expect(committed.status == 0, "\(committed.errors)")
        return try session.run("greffe check --commit HEAD --as-of 2026-11-02").output
    }

    @Test func `an address in .mailmap is its owner's, once the file stands`() throws {
        var session = try portfolio()
        defer { session.remove() }
        #expect(try findings(of: &session, by: "helene@example.org").contains("unauthorised-change") == false)
        #expect(
            try findings(of: &session, by: "old@example.org", as: 2).contains(
                "old@example.org may not change waivers.yaml [unauthorised-change]"))
        try session.write("Hélène <helene@example.org> <old@example.org>\n", to: ".mailmap")
        #expect(
            try findings(of: &session, by: "old@example.org", as: 3).contains(
                "old@example.org may not change .mailmap [unauthorised-change]"))
        #expect(try findings(of: &session, by: "old@example.org", as: 4).contains("unauthorised-change") == false)
    }

    @Test(.enabled(if: sshKeygen, "ssh-keygen isn't installed"))
    func `where a permission is signed, nobody is believed without a signature`() throws {
        var session = try portfolio("{roles: [pmo], signed: yes}")
        defer { session.remove() }
        let unproven =
            "helene@example.org may not change waivers.yaml without a signature that proves who it is [unauthorised-change]"
        #expect(try findings(of: &session, by: "helene@example.org").contains(unproven))
        try session.run(
            """
            for who in helene claire; do ssh-keygen -q -t ed25519 -N '' -C '' -f ../$who; done
            echo "helene@example.org $(cat ../helene.pub)" > ../allowed
            echo "claire.martin@example.org $(cat ../claire.pub)" >> ../allowed
            git config gpg.format ssh && git config gpg.ssh.allowedSignersFile "$PWD/../allowed"
            """)
        try session.run("git config user.signingKey \"$PWD/../helene\"")
        #expect(
            try findings(of: &session, by: "helene@example.org", "-S", as: 2).contains("unauthorised-change") == false)
        try session.run("git config user.signingKey \"$PWD/../claire\"")
        #expect(try findings(of: &session, by: "helene@example.org", "-S", as: 3).contains(unproven))
        #expect(
            try findings(of: &session, by: "claire.martin@example.org", "-S", as: 4).contains(
                "claire.martin@example.org may not change waivers.yaml [unauthorised-change]"))
    }

    @Test func `a snapshot is written by its command, and by nobody`() throws {
        var session = try portfolio()
        defer { session.remove() }
        try session.run("greffe snapshot 2026-10 --as-of 2026-11-02")
        let taken = try session.run("greffe check --commit HEAD --as-of 2026-11-02")
        #expect(taken.status == 0, "\(taken.output)")
        try session.run("cp -r snapshots/2026-10 snapshots/2026-09")
        #expect(
            try session.run("greffe check --as-of 2026-11-02").output.contains(
                "snapshots/2026-09/snapshot.yaml is written by `greffe snapshot` alone [unauthorised-change]"))
    }
}
