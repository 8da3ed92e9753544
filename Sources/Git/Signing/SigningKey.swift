/// The key that `user.signingKey` gives `ssh-keygen`.
enum SigningKey {
    /// A file of a private key, or of a public one whose private key the agent has.
    case file(String)
    /// A public key itself, whose private key the agent has.
    case literal(String)

    /// Reads `key::ssh-ed25519 AAAA…`, `ssh-ed25519 AAAA…` or a path, as Git does.
    init(_ text: String, _ paths: ConfiguredPaths) {
        if text.hasPrefix("key::") {
            self = .literal(String(text.dropFirst(5)))
        } else if text.hasPrefix("ssh-") {
            self = .literal(text)
        } else {
            self = .file(paths.file(text))
        }
    }
}
