import Foundation
import Git
import TestRepositories
import Testing
import Text

/// Commits and tags are signed as Git's configuration says, and `git` itself verifies them.
struct SigningTests {
    private static let everything = ["commit.gpgSign": "true", "tag.gpgSign": "true"]

    private func fresh() throws -> TestRepository {
        let test = try TestRepository()
        try test.commit("first", ["a": "1"])
        return test
    }

    /// What Zoë Łęcka commits and tags.
    private func content() throws -> CommitProposal {
        var content = proposal(["s/1": "x\n"], tag: "snapshot/2026-11")
        let zoe = try #require(Identity(name: "Zoë Łęcka", email: "zoe@example.org"))
        content.author = Signature(zoe, at: content.author.date)
        content.committer = content.author
        return content
    }

    /// Commits and tags, and has `git` verify what was written.
    private func expectSigned(_ test: TestRepository) throws {
        let outcome = try test.open().commit(content())
        #expect(try test.id(of: "HEAD") == outcome.commit)
        #expect(try test.id(of: "snapshot/2026-11") == outcome.tag)
        try test.git("verify-commit", "HEAD")
        try test.git("verify-tag", "snapshot/2026-11")
        #expect(try test.git("fsck", "--strict") == "")
        #expect(try test.git("status", "--porcelain") == "")
        #expect(try test.line("log", "-1", "--format=%G? %an %s") == "G Zoë Łęcka Snapshot")
        #expect(try remains(in: test) == [])
    }

    /// Files of greffe's own that were left in `.git`.
    private func remains(in test: TestRepository) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: test.path + "/.git").filter { $0.hasPrefix("greffe") }
    }

    @Test(.needs(.gpg)) func `gpg signs with the committer's key where none is named`() throws {
        let test = try fresh()
        try test.makeOpenPGPKey(of: "Zoë Łęcka <zoe@example.org>")
        defer { #expect(throws: Never.self) { try test.endAgent() } }
        try test.configure(Self.everything)
        try expectSigned(test)
        let fields = try test.git("cat-file", "-p", "HEAD").split(separator: "\n").map { $0.prefix { $0 != " " } }
        #expect(fields.prefix(5) == ["tree", "parent", "author", "committer", "gpgsig"])
        let repository = try test.open()
        let commit = try repository.commit(test.id(of: "HEAD"))
        #expect(commit.signature?.hasPrefix("-----BEGIN PGP SIGNATURE-----\n\n") == true)
        #expect(commit.message.text == "Snapshot\n\nPeriod: 2026-11\n")
        #expect(try repository.tag(test.id(of: "snapshot/2026-11"))?.isSigned == true)
    }

    @Test(.needs(.gpg)) func `gpg signs with the key that is named`() throws {
        let test = try fresh()
        try test.makeOpenPGPKey(of: "desk@example.org")
        defer { #expect(throws: Never.self) { try test.endAgent() } }
        try test.configure(Self.everything.merging(["user.signingKey": "desk@example.org"]) { $1 })
        try expectSigned(test)
    }

    @Test(.needs(.gpg)) func `what gpg says of a key that is missing is told`() throws {
        let test = try fresh()
        try test.makeOpenPGPKey(of: "desk@example.org")
        defer { #expect(throws: Never.self) { try test.endAgent() } }
        try test.configure(Self.everything)
        let error = try #require(throws: GitError.self) { try test.open().commit(content()) }
        #expect(error.kind == .unsigned)
        #expect(error.message.text(in: .english).contains("gpg: signing failed: No secret key): look at"))
        #expect(!error.message.text(in: .english).contains("[GNUPG:]"))
    }

    @Test(.needs(.sshKeygen), arguments: ["tag.gpgSign", "tag.forceSignAnnotated"])
    func `ssh-keygen signs with a file of a key`(tagSetting: String) throws {
        let test = try fresh()
        try test.makeSSHKey(of: "zoe@example.org")
        try test.configure(["commit.gpgSign": "true", tagSetting: "true"])
        try expectSigned(test)
    }

    @Test(.needs(.sshKeygen), arguments: ["~/keys/id", "../keys/id", "../keys/id.pub"])
    func `a key's path starts from the home or the working tree`(path: String) throws {
        let test = try fresh()
        test.environment.home = test.root.path
        try test.makeSSHKey(of: "zoe@example.org")
        try test.configure(Self.everything.merging(["user.signingKey": path]) { $1 })
        try expectSigned(test)
    }

    @Test(.needs(.sshKeygen), arguments: ["", "key::"])
    func `ssh-keygen signs with a public key whose private one the agent has`(prefix: String) throws {
        let test = try fresh()
        try test.makeSSHKey(of: "zoe@example.org")
        let agent = "exec ssh-agent sh -c 'ssh-add -q \(test.keys)/id && exec ssh-keygen \"$@\"' sh \"$@\""
        try test.configure(Self.everything)
        try test.configure(["user.signingKey": prefix + test.sshPublicKey, "gpg.ssh.program": test.script(agent)])
        try expectSigned(test)
    }

    @Test(.needs(.sshKeygen)) func `nobody else reads what is to be signed`() throws {
        let test = try fresh()
        try test.makeSSHKey(of: "zoe@example.org")
        let look = "for file; do :; done; stat -c '%a %F' \"$file\" \"${file%/*}\" >../rights; exec ssh-keygen \"$@\""
        try test.configure(["commit.gpgSign": "true", "gpg.ssh.program": test.script("cd \(test.path); \(look)")])
        try test.open().commit(content())
        #expect(try test.read("../rights") == "600 regular file\n700 directory\n")
    }

    @Test func `the last setting of a program counts, whichever of its names it has`() throws {
        let test = try fresh()
        test.environment.home = test.root.path
        try test.git("config", "--global", "gpg.program", "/missing/global")
        try test.git("config", "gpg.openpgp.program", "/missing/first")
        try test.git("config", "gpg.program", "/missing/last")
        try test.configure(Self.everything)
        let error = try #require(throws: GitError.self) { try test.open().commit(content()) }
        #expect(error.message.text(in: .english).hasPrefix("“/missing/last”, the program for signatures, can't be run"))
    }

    @Test func `no process is run where signing isn't configured`() throws {
        let test = try fresh()
        try test.configure([
            "gpg.program": test.script("touch \(test.root.path)/run; exit 1"), "user.signingKey": "zoe",
            "commit.gpgSign": "false",
        ])
        #expect(try test.open().commit(content()).isNew)
        #expect(!test.exists("../run"))
    }
}
