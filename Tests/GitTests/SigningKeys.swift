import Foundation
import Git
import TestRepositories
import Testing

/// The programs that sign, which a computer may be without.
enum SigningProgram: String {
    case gpg
    case sshKeygen = "ssh-keygen"

    var isInstalled: Bool {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
            .contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(rawValue)") }
    }
}

extension Trait where Self == ConditionTrait {
    /// Skips a test, and says so, where a program that signs is missing.
    static func needs(_ program: SigningProgram) -> Self {
        .enabled(if: program.isInstalled, "\(program.rawValue) isn't installed")
    }
}

extension TestRepository {
    /// Where keys are: outside the working tree, beside it.
    var keys: String { root.path + "/keys" }

    func configure(_ settings: [String: String]) throws {
        for (name, value) in settings { try git("config", name, value) }
    }

    /// Writes a program of the shell beside the working tree; its path.
    func script(_ text: String, name: String = "signer") throws -> String {
        let path = "\(root.path)/\(name)"
        try Data("#!/bin/sh\n\(text)\n".utf8).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        return path
    }

    /// Makes a key of OpenPGP without a passphrase, and a `gpg` that has it and no others.
    func makeOpenPGPKey(of owner: String) throws {
        try FileManager.default.createDirectory(
            atPath: keys, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let generate = [
            "--utf8-strings", "--batch", "--passphrase", "", "--quick-generate-key", owner, "ed25519", "sign", "never",
        ]
        try run(["gpg", "--homedir", keys] + generate)
        try configure(["gpg.program": script("exec gpg --utf8-strings --homedir \(keys) \"$@\"", name: "gpg")])
    }

    /// Makes an SSH key without a passphrase, which signs as `owner`.
    func makeSSHKey(of owner: String) throws {
        try FileManager.default.createDirectory(atPath: keys, withIntermediateDirectories: true)
        try run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", "\(keys)/id"])
        try Data("\(owner) \(sshPublicKey)\n".utf8).write(to: URL(filePath: keys + "/allowed"))
        try configure([
            "gpg.format": "ssh", "user.signingKey": "\(keys)/id", "gpg.ssh.allowedSignersFile": "\(keys)/allowed",
        ])
    }

    var sshPublicKey: String {
        get throws {
            try String(contentsOfFile: keys + "/id.pub", encoding: .utf8).trimmingCharacters(
                in: .whitespacesAndNewlines)
        }
    }

    /// The gpg-agent of a test, which ends with it.
    func endAgent() throws { try run(["gpgconf", "--homedir", keys, "--kill", "all"]) }
}
