/// A program that Git runs before it does something, and that may stop it (githooks(5)).
package enum HookName: String, CaseIterable, Sendable {
    case preCommit = "pre-commit"
    case prePush = "pre-push"
    /// Run where a push arrives.
    case preReceive = "pre-receive"

    /// Whether Git tells it by standard input what it is about.
    package var hasInput: Bool { self != .preCommit }
}
