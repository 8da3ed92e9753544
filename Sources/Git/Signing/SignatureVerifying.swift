import CGit2

/// What is signed in a commit, and by what.
private struct SignedCommit {
    let payload: [UInt8]
    let signature: [UInt8]
    let format: SigningFormat
    let date: CommitDate
}

extension Repository {
    /// The first of some e-mail addresses that a commit's signature proves to be its signer's; nil where it proves none.
    ///
    /// An SSH key is one that `gpg.ssh.allowedSignersFile` allows to the address on the day of the commit. An OpenPGP key
    /// is one whose user id with the address is fully valid here. Other signatures prove nothing.
    package func signer(of commit: Commit, among addresses: [String]) throws(GitError) -> String? {
        let addresses = addresses.filter { !$0.isEmpty }
        guard !addresses.isEmpty, let signed = try signedCommit(commit) else { return nil }
        let program = try signer(signed.format)
        let allowed = try allowedSigners
        do throws(SigningFailure) {
            switch signed.format {
            case .openPGP:
                return try program.openPGPSigner(of: signed.payload, signed.signature, among: addresses)
            case .ssh:
                guard let allowed else { return nil }
                return try program.sshSigner(
                    of: signed.payload, signed.signature, at: signed.date, by: allowed, among: addresses)
            }
        } catch {
            throw GitError(.failed, .verifyingSignature(commit.id), error.message, detail: error.detail)
        }
    }

    private func signedCommit(_ commit: Commit) throws(GitError) -> SignedCommit? {
        guard let text = commit.signature,
            let format = SigningFormat.allCases.first(where: { text.hasPrefix($0.armour) })
        else { return nil }
        var (signature, payload) = (git_buf(), git_buf())
        defer {
            git_buf_dispose(&signature)
            git_buf_dispose(&payload)
        }
        var id = commit.id.gitOID
        try check(
            git_commit_extract_signature(&signature, &payload, handle.pointer, &id, nil),
            .verifyingSignature(commit.id))
        return SignedCommit(
            payload: payload.bytes, signature: signature.bytes, format: format, date: commit.committer.date)
    }

    /// The files by which SSH signatures are judged; nil where the configuration names none.
    private var allowedSigners: AllowedSigners? {
        get throws(GitError) {
            guard let file = try configuration.string("gpg.ssh.allowedSignersFile") else { return nil }
            return AllowedSigners(
                file: paths.file(file), revoked: try configuration.string("gpg.ssh.revocationFile").map(paths.file))
        }
    }
}

extension git_buf {
    fileprivate var bytes: [UInt8] {
        Array(UnsafeRawBufferPointer(start: ptr, count: size))
    }
}
