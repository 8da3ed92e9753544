import Shell
import Testing

@Suite struct SnapshotTests {
    @Test(arguments: [
        ("en", "\n1 finding stands against closing 2026-10: `greffe check --as-of 2026-11-02` shows"),
        ("fr", "\n1 constat s'oppose à la clôture de 2026-10 : `greffe check --as-of 2026-11-02` montre"),
    ])
    func `one finding against a closing is counted as one`(language: String, words: String) throws {
        var session = try Session.portfolio()
        defer { session.remove() }
        try session.write("name: A\nnothing: 1\n", to: "people/a.yaml")
        try session.run("git add --all && git commit --quiet --message A")
        let outcome = try session.run("greffe snapshot 2026-10 --as-of 2026-11-02 --lang \(language)")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains(words), "\(outcome.errors)")
    }

    @Test(arguments: ["INT", "TERM"])
    func `stopped while it signs, it leaves nothing`(signal: String) throws {
        var session = try Session.portfolio()
        defer { session.remove() }
        try session.write("#!/bin/sh\nkill -\(signal) $PPID\nsleep 0.2\ntouch ../signed\nexit 1\n", to: "../signer")
        try session.run(
            """
            chmod +x ../signer && git config commit.gpgSign true && git config gpg.format ssh \
                && git config gpg.ssh.program ../signer && git config user.signingKey 'key::ssh-ed25519 A'
            """)
        // The threads that tests run in hold signals back, and what they start would too.
        let unheld = "perl -MPOSIX -e 'sigprocmask(SIG_SETMASK, POSIX::SigSet->new); exec @ARGV'"
        let before = try session.run("git for-each-ref; git status --porcelain").output
        let outcome = try session.run("\(unheld) greffe snapshot 2026-10 --as-of 2026-11-02")
        #expect(outcome.status == (signal == "INT" ? 130 : 143), "\(outcome.errors)")
        #expect(try session.run("git for-each-ref; git status --porcelain").output == before)
        #expect(try session.run("ls -d .git/greffe-*").output == "")
        #expect(try session.run("ls ../signed").output == "../signed\n")
    }
}
