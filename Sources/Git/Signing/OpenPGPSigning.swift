extension Signer {
    /// What `gpg` makes of a payload on its standard input.
    func openPGPSignature(of payload: [UInt8], by committer: Identity) throws(SigningFailure) -> [UInt8] {
        let owner = key ?? "\(committer.name) <\(committer.email)>"
        let run = try self.run(["--status-fd=2", "-bsau", owner], input: payload)
        let status = String(decoding: run.errors, as: UTF8.self).split(separator: "\n")
        guard status.contains(where: { $0.hasPrefix("[GNUPG:] SIG_CREATED ") }) else { throw noSignature }
        return run.output
    }
}
