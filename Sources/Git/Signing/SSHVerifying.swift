import Glibc

/// The files by which SSH signatures are judged, as `ssh-keygen(1)` says under ALLOWED SIGNERS.
struct AllowedSigners {
    /// Who may sign by which key.
    let file: String
    /// The keys that are no longer trusted.
    let revoked: String?
}

extension Signer {
    /// The first of some addresses to which the key of a signature is allowed on a day; nil where it is to none, or the
    /// signature is not the payload's.
    func sshSigner(
        of payload: [UInt8], _ signature: [UInt8], at date: CommitDate, by allowed: AllowedSigners,
        among addresses: [String]
    ) throws(SigningFailure) -> String? {
        let folder = try PrivateFolder(in: gitDirectory)
        defer { withExtendedLifetime(folder) {} }
        let file = try folder.write(signature, as: .signature)
        let revoked = allowed.revoked.map { ["-r", $0] } ?? []
        for address in addresses {
            let arguments = ["-Y", "verify", "-n", "git", "-f", allowed.file, "-I", address, "-s", file]
            let day = ["-Overify-time=\(date.local)"]
            if try SignerRun(self, arguments + day + revoked, input: payload).status == 0 { return address }
        }
        return nil
    }
}

extension CommitDate {
    /// The moment by the computer's own clock, `20261126083000`, as `ssh-keygen` reads one without a time zone.
    fileprivate var local: String {
        var (seconds, parts) = (time_t(seconds), tm())
        localtime_r(&seconds, &parts)
        var text = [CChar](repeating: 0, count: 32)
        let count = strftime(&text, text.count, "%Y%m%d%H%M%S", &parts)
        return String(decoding: text.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
