import Foundation
import Git
import TestRepositories
import Testing
import Text

/// A signer that fails, for whatever reason, leaves everything as it was.
struct FailingSignerTests {
    private static let created = "echo '[GNUPG:] SIG_CREATED D 22 8 00 1 A' >&2"
    private static let armour = "printf -- '-----BEGIN PGP SIGNATURE-----\\n\\nabcd\\n-----END PGP SIGNATURE-----\\n'"

    private func fresh(_ settings: [String: String]) throws -> TestRepository {
        let test = try TestRepository()
        try test.commit("first", ["a": "1"])
        try test.write("staged", to: "staged")
        try test.git("add", "staged")
        try test.configure(settings)
        return test
    }

    /// What a commit could have changed.
    private func state(of test: TestRepository) throws -> [String] {
        [
            try test.git("for-each-ref"), try test.git("status", "--porcelain", "--untracked-files=all"),
            try test.git("ls-files", "--stage"), try test.git("reflog"),
            try FileManager.default.contentsOfDirectory(atPath: test.path + "/.git").sorted().joined(separator: " "),
        ]
    }

    /// The message of a commit and tag that aren't signed, and so aren't written.
    private func refusal(in test: TestRepository) throws -> String {
        let before = try state(of: test)
        let error = try #require(throws: GitError.self) {
            try test.open().commit(proposal(["a": "2", "s/1": "x\n"], tag: "snapshot/2026-11"))
        }
        #expect(error.kind == .unsigned)
        #expect(try state(of: test) == before)
        return error.message.text(in: .english)
    }

    @Test(
        arguments: [
            ("exit 1", "didn't sign (exit 1)"), ("kill -TERM $$", "didn't sign (signal 15)"),
            ("echo no card >&2; echo '[GNUPG:] ERROR' >&2; exit 2", "didn't sign (no card)"),
            ("echo garbage", "gave no signature"), ("cat; \(created)", "gave no signature"),
            (armour, "gave no signature"), ("\(armour); \(created); exit 1", "didn't sign"),
            ("\(armour); printf '\\033[31m'; \(created)", "gave no signature"),
        ], ["commit.gpgSign", "tag.gpgSign", "tag.forceSignAnnotated"])
    func `a program that fails, or gives no signature, writes nothing`(
        program: (script: String, words: String), setting: String
    ) throws {
        let test = try fresh([setting: "true"])
        try test.configure(["gpg.program": test.script(program.script)])
        #expect(try refusal(in: test).contains(program.words))
    }

    @Test(arguments: ["exit 1", "echo garbage", "for file; do :; done; echo garbage >\"$file.sig\""])
    func `an ssh program that fails, or gives no signature, writes nothing`(script: String) throws {
        let test = try fresh(["commit.gpgSign": "true", "gpg.format": "ssh", "user.signingKey": "key::ssh-ed25519 A"])
        try test.configure(["gpg.ssh.program": test.script(script)])
        #expect(try refusal(in: test).contains("/signer”"))
    }

    @Test(arguments: ["no-such-signer", "/missing/signer", "/etc/hostname"])
    func `a program that is missing writes nothing`(program: String) throws {
        let test = try fresh(["tag.gpgSign": "true", "gpg.program": program])
        #expect(try refusal(in: test).hasPrefix("“\(program)”, the program for signatures, can't be run"))
    }

    @Test func `a kind of signature that greffe doesn't make is refused`() throws {
        let test = try fresh(["commit.gpgSign": "true", "gpg.format": "x509"])
        #expect(try refusal(in: test).contains("“x509” is no signature"))
    }

    @Test func `an SSH key has to be named`() throws {
        let test = try fresh([
            "commit.gpgSign": "true", "gpg.format": "ssh", "gpg.ssh.defaultKeyCommand": "ssh-add -L",
        ])
        #expect(try refusal(in: test).contains("no SSH key is named"))
    }

    @Test func `what stands in the way is refused before a passphrase is asked for`() throws {
        let test = try fresh(["commit.gpgSign": "true"])
        try test.configure(["gpg.program": test.script("touch \(test.root.path)/asked; exit 1")])
        try test.write("mine", to: "a")
        #expect(GitError.kind { try test.open().commit(proposal(["a": "2"])) } == .differs)
        #expect(!test.exists("../asked"))
    }

    @Test func `what people change while a passphrase is asked for stays`() throws {
        let test = try fresh(["commit.gpgSign": "true"])
        let edit = "echo mine >\(test.path)/a"
        try test.configure(["gpg.program": test.script("\(edit); \(Self.armour); \(Self.created)")])
        let before = try test.id(of: "HEAD")
        #expect(GitError.kind { try test.open().commit(proposal(["a": "2"])) } == .differs)
        #expect(try test.id(of: "HEAD") == before)
        #expect(try test.read("a") == "mine\n")
    }

    @Test func `a program that says much, and reads nothing, doesn't hang`() throws {
        let test = try fresh(["commit.gpgSign": "true", "tag.gpgSign": "true"])
        let noise = "head -c 3000000 /dev/zero | tr '\\0' 'x' >&2; echo >&2"
        try test.configure(["gpg.program": test.script("\(noise); \(Self.armour); \(Self.created)")])
        let message = String(repeating: "long message ", count: 100_000)
        let outcome = try test.open().commit(proposal(["a": "2"], tag: "snapshot/2026-11", message: message))
        #expect(try test.id(of: "HEAD") == outcome.commit)
        let header = try test.git("cat-file", "commit", "HEAD").components(separatedBy: "\n\n")[0]
        let field = "gpgsig -----BEGIN PGP SIGNATURE-----\n \n abcd\n -----END PGP SIGNATURE-----"
        #expect(header.hasSuffix("+0100\n\(field)"))
        #expect(
            try test.git("cat-file", "tag", "snapshot/2026-11").hasSuffix(
                "November\n\(field.dropFirst(7).replacing("\n ", with: "\n"))\n"))
        #expect(try test.git("fsck", "--strict") == "")
    }
}
