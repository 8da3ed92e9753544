import CGit2

/// What is signed.
enum SignedObject {
    case commit
    /// An annotated one.
    case tag

    /// The settings that ask for it, any of them.
    fileprivate var settings: [String] {
        switch self {
        case .commit: ["commit.gpgSign"]
        case .tag: ["tag.gpgSign", "tag.forceSignAnnotated"]
        }
    }
}

extension Repository {
    /// What signs commits or tags by Git's configuration; nil where it asks for no signature.
    func signer(of object: SignedObject, _ operation: GitError.Operation) throws(GitError) -> Signer? {
        guard try isAskedFor(object) else { return nil }
        let name = try configuration.string("gpg.format") ?? SigningFormat.openPGP.rawValue
        guard let format = SigningFormat(rawValue: name) else {
            throw GitError(.unsigned, operation, .unsupportedSignature(name))
        }
        return try signer(format)
    }

    /// The program for signatures of a format, and the key by which it signs.
    func signer(_ format: SigningFormat) throws(GitError) -> Signer {
        let program = try configuration.lastString(matching: format.programNames) ?? format.usualProgram
        return Signer(
            format: format, program: paths.program(program), key: try configuration.string("user.signingKey"),
            paths: paths, gitDirectory: gitDirectory)
    }

    var paths: ConfiguredPaths { ConfiguredPaths(home: home, folder: workTree ?? gitDirectory) }

    private func isAskedFor(_ object: SignedObject) throws(GitError) -> Bool {
        for name in object.settings where try configuration.boolean(name) == true { return true }
        return false
    }
}

extension SigningFormat {
    /// A regular expression of the settings that name the program, of which the last one counts.
    fileprivate var programNames: String {
        switch self {
        case .openPGP: #"^gpg\.(openpgp\.)?program$"#
        case .ssh: #"^gpg\.ssh\.program$"#
        }
    }
}
