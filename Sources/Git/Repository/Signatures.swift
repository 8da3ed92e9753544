import Text

/// Whose a signature is.
package enum SignatureRole: String, Sendable {
    case author, committer
}

/// `GIT_AUTHOR_*` or `GIT_COMMITTER_*`, which go before the configuration.
package struct SignatureVariables: Hashable, Sendable {
    package var name: String?
    package var email: String?
    /// In one of Git's formats.
    package var date: String?

    package init() {}

    /// The variables of a process that concern one role, by their names.
    package init(_ role: SignatureRole, variables: [String: String]) {
        let prefix = "GIT_\(role.rawValue.uppercased())_"
        name = variables["\(prefix)NAME"]
        email = variables["\(prefix)EMAIL"] ?? variables["EMAIL"]
        date = variables["\(prefix)DATE"]
    }
}

extension Repository {
    /// Who signs, by the variables, else by `author.*` or `committer.*`, else by `user.*` of the configuration.
    package func signature(
        _ role: SignatureRole, _ variables: SignatureVariables = SignatureVariables(), now: CommitDate
    ) throws(GitError) -> Signature {
        let configured = (name: try setting("name", role), email: try setting("email", role))
        guard let name = variables.name ?? configured.name, let email = variables.email ?? configured.email,
            let identity = Identity(name: name, email: email)
        else {
            throw GitError(.noIdentity, .signing, .noIdentity)
        }
        guard let text = variables.date, !text.isEmpty else { return Signature(identity, at: now) }
        guard let date = CommitDate(text, defaultOffset: now.offset) else {
            throw GitError(.failed, .signing, .unreadableDate(text))
        }
        return Signature(identity, at: date)
    }

    private func setting(_ name: String, _ role: SignatureRole) throws(GitError) -> String? {
        let own = try configuration.string("\(role.rawValue).\(name)")
        let common = try configuration.string("user.\(name)")
        return own ?? common
    }
}
