extension Signer {
    /// The first of some addresses that a fully valid user id of a signature's key has; nil where there is none, or the
    /// signature is not the payload's.
    func openPGPSigner(
        of payload: [UInt8], _ signature: [UInt8], among addresses: [String]
    ) throws(SigningFailure) -> String? {
        let folder = try PrivateFolder(in: gitDirectory)
        defer { withExtendedLifetime(folder) {} }
        let file = try folder.write(signature, as: .signature)
        let verification = try SignerRun(self, ["--batch", "--status-fd=1", "--verify", file, "-"], input: payload)
        guard verification.status == 0, let key = Self.signingKey(in: verification.output) else { return nil }
        let keys = try SignerRun(self, ["--batch", "--with-colons", "--list-keys", key], input: [])
        let owned = Self.validAddresses(in: keys.output)
        return addresses.first { owned.contains($0.lowercased()) }
    }

    /// The fingerprint of the key of the one good signature that `gpg` tells of.
    private static func signingKey(in status: [UInt8]) -> String? {
        let lines = String(decoding: status, as: UTF8.self).split(separator: "\n").map { $0.split(separator: " ") }
        let verdicts = lines.filter { $0.count > 1 && Self.verdicts.contains($0[1]) }
        guard verdicts.count == 1, verdicts[0][1] == "GOODSIG" else { return nil }
        return lines.first { $0.count > 2 && $0[1] == "VALIDSIG" }.map { String($0[2]) }
    }

    private static let verdicts: Set<Substring> = ["GOODSIG", "BADSIG", "ERRSIG", "EXPSIG", "EXPKEYSIG", "REVKEYSIG"]

    /// The addresses, in lower case, of the user ids that are fully or ultimately valid (GnuPG's doc/DETAILS).
    private static func validAddresses(in listing: [UInt8]) -> Set<String> {
        let fields = String(decoding: listing, as: UTF8.self).split(separator: "\n")
            .map { $0.split(separator: ":", omittingEmptySubsequences: false) }
        let valid = fields.filter { $0.count > 9 && $0[0] == "uid" && ["f", "u"].contains($0[1]) }.map { $0[9] }
        return Set(valid.map(Self.address))
    }

    /// The address of `Zoë Łęcka <zoe@example.org>`, or of a user id that is one.
    private static func address(in userID: Substring) -> String {
        guard let open = userID.lastIndex(of: "<"), userID.last == ">" else { return userID.lowercased() }
        return userID[userID.index(after: open)...].dropLast().lowercased()
    }
}
