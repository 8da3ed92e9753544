extension Signer {
    /// What `ssh-keygen` writes beside a file of the payload; it asks for a passphrase on the terminal.
    func sshSignature(of payload: [UInt8]) throws(SigningFailure) -> [UInt8] {
        guard let key, !key.isEmpty else { throw SigningFailure(.noSSHKey) }
        let folder = try PrivateFolder(in: gitDirectory)
        let files = try Self.write(SigningKey(key, paths), payload, in: folder)
        _ = try run(["-Y", "sign", "-n", "git"] + files)
        guard let signature = folder.read(.signature) else { throw noSignature }
        return signature
    }

    /// Writes what is to be signed, and the key where it is no file yet; the arguments that name them.
    private static func write(
        _ key: SigningKey, _ payload: [UInt8], in folder: borrowing PrivateFolder
    ) throws(SigningFailure) -> [String] {
        let payload = try folder.write(payload, as: .payload)
        switch key {
        case .file(let path): return ["-f", path, payload]
        case .literal(let text): return ["-f", try folder.write(Array(text.utf8), as: .key), "-U", payload]
        }
    }
}
