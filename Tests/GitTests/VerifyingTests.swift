import Foundation
import Git
import TestRepositories
import Testing
import Text

/// Whose a commit is by its signature, as `git verify-commit` would have it.
struct VerifyingTests {
    private static let zoe = "zoe@example.org"

    /// A repository whose next commits are signed by SSH as Zoë's.
    private func signedBySSH() throws -> TestRepository {
        let test = try TestRepository()
        try test.makeSSHKey(of: Self.zoe)
        try test.configure(["commit.gpgSign": "true", "user.email": Self.zoe])
        return test
    }

    private func signer(in test: TestRepository, among addresses: [String] = [zoe]) throws -> String? {
        let repository = try test.open()
        return try repository.signer(of: repository.commit(test.id(of: "HEAD")), among: addresses)
    }

    private func write(_ line: String, in test: TestRepository) throws {
        try Data("\(line)\n".utf8).write(to: URL(filePath: test.keys + "/allowed"))
    }

    /// Makes HEAD a commit of the same signature and another message.
    private func forge(_ test: TestRepository) throws {
        let commit = try test.git("cat-file", "commit", "HEAD").replacing("first", with: "forged")
        let file = test.root.path + "/forged"
        try Data(commit.utf8).write(to: URL(filePath: file))
        let id = try test.line("hash-object", "-t", "commit", "-w", file)
        try test.git("update-ref", "HEAD", id)
    }

    @Test(.needs(.sshKeygen)) func `an SSH key proves the addresses that it is allowed to`() throws {
        let test = try signedBySSH()
        try test.commit("first", ["a": "1"])
        #expect(try signer(in: test) == Self.zoe)
        #expect(try signer(in: test, among: ["ann@example.org", Self.zoe]) == Self.zoe)
        #expect(try signer(in: test, among: ["ann@example.org", ""]) == nil)
        #expect(try signer(in: test, among: []) == nil)
        try write("*@example.org \(test.sshPublicKey)", in: test)
        #expect(try signer(in: test, among: ["ann@elsewhere.org", "ann@example.org"]) == "ann@example.org")
    }

    @Test(.needs(.sshKeygen)) func `an SSH key proves nothing where it is not allowed on that day, or at all`() throws {
        let test = try signedBySSH()
        try test.commit("first", ["a": "1"])
        try write("\(Self.zoe) valid-before=\"20010101\" \(test.sshPublicKey)", in: test)
        #expect(try signer(in: test) == nil)
        try write("\(Self.zoe) namespaces=\"file\" \(test.sshPublicKey)", in: test)
        #expect(try signer(in: test) == nil)
        try write("", in: test)
        #expect(try signer(in: test) == nil)
        try write("\(Self.zoe) \(test.sshPublicKey)", in: test)
        try test.configure(["gpg.ssh.revocationFile": test.keys + "/id.pub"])
        #expect(try signer(in: test) == nil)
        try test.git("config", "--unset", "gpg.ssh.revocationFile")
        #expect(try signer(in: test) == Self.zoe)
        try test.git("config", "--unset", "gpg.ssh.allowedSignersFile")
        #expect(try signer(in: test) == nil)
    }

    @Test(.needs(.sshKeygen)) func `a signature proves nothing of another commit, and none where there is none`() throws
    {
        let test = try signedBySSH()
        try test.commit("first", ["a": "1"])
        try forge(test)
        #expect(try signer(in: test) == nil)
        try test.configure(["commit.gpgSign": "false"])
        try test.commit("second", ["a": "2"])
        #expect(try signer(in: test) == nil)
    }

    @Test(.needs(.gpg)) func `an OpenPGP key proves the addresses of its valid user ids`() throws {
        let test = try TestRepository()
        try test.makeOpenPGPKey(of: "Zoë Łęcka <Zoe@Example.org>")
        defer { #expect(throws: Never.self) { try test.endAgent() } }
        try test.configure(["commit.gpgSign": "true", "user.signingKey": "Zoe@Example.org"])
        try test.commit("first", ["a": "1"])
        #expect(try signer(in: test, among: ["ann@example.org"]) == nil)
        #expect(try signer(in: test, among: ["ann@example.org", Self.zoe]) == Self.zoe)
        try forge(test)
        #expect(try signer(in: test) == nil)
    }

    @Test(.needs(.gpg)) func `an OpenPGP key that nobody vouches for proves nothing`() throws {
        let test = try TestRepository()
        try test.makeOpenPGPKey(of: "Zoë Łęcka <zoe@example.org>")
        defer { #expect(throws: Never.self) { try test.endAgent() } }
        try test.configure(["commit.gpgSign": "true", "user.signingKey": Self.zoe])
        try test.commit("first", ["a": "1"])
        try FileManager.default.removeItem(atPath: test.keys + "/trustdb.gpg")
        #expect(try signer(in: test) == nil)
    }

    @Test(.needs(.sshKeygen)) func `a program that can't be run is told`() throws {
        let test = try signedBySSH()
        try test.commit("first", ["a": "1"])
        try test.configure(["gpg.ssh.program": "/nowhere/ssh-keygen"])
        let error = try #require(throws: GitError.self) { try signer(in: test) }
        #expect(
            error.message.text(in: .english).hasPrefix(
                "“/nowhere/ssh-keygen”, the program for signatures, can't be run"))
    }
}
