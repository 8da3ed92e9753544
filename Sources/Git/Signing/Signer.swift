import Text

/// The program that signs commits and tags, the only one that greffe ever runs, and the key it is to take.
struct Signer {
    let format: SigningFormat
    let program: String
    /// `user.signingKey`.
    let key: String?
    let paths: ConfiguredPaths
    /// Where files may stand that the program reads and writes; ends with `/`.
    let gitDirectory: String

    /// The armoured signature of a commit or a tag, which ends with a line end; `committer`'s where no key is named.
    func signature(
        of payload: [UInt8], by committer: Identity, _ operation: GitError.Operation
    ) throws(GitError) -> String {
        do throws(SigningFailure) {
            let signature =
                switch format {
                case .openPGP: try openPGPSignature(of: payload, by: committer)
                case .ssh: try sshSignature(of: payload)
                }
            return try armoured(signature)
        } catch {
            throw GitError(.unsigned, operation, error.message, detail: error.detail)
        }
    }

    /// Runs the program; what it said where it failed.
    func run(_ arguments: [String], input: [UInt8]? = nil) throws(SigningFailure) -> SignerRun {
        let run = try SignerRun(self, arguments, input: input)
        guard run.status == 0 else { throw SigningFailure(run, of: program) }
        return run
    }

    var noSignature: SigningFailure { SigningFailure(.noSignature(program, format.programSetting)) }

    /// A signature as an object may have it: Git finds it by how it begins, and its lines are of printable ASCII.
    private func armoured(_ signature: [UInt8]) throws(SigningFailure) -> String {
        let lines = signature.filter { $0 != UInt8(ascii: "\r") }
        let text = String(decoding: lines, as: UTF8.self)
        guard text.hasPrefix(format.armour),
            lines.allSatisfy({ $0 == UInt8(ascii: "\n") || (0x20..<0x7F).contains($0) })
        else { throw noSignature }
        return text.hasSuffix("\n") ? text : text + "\n"
    }
}
