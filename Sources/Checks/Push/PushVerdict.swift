package import Git
package import Text

/// What is said of a reference that a push makes, moves or removes.
package struct PushVerdict: Sendable {
    package let name: RefName
    /// Why it is refused, whatever its documents say.
    package internal(set) var refusals: [Message] = []
    /// The findings that stop it, the weightiest first.
    package internal(set) var blocking: [Finding] = []
    /// All that was found; those that stood before are known.
    package internal(set) var findings: [Finding] = []

    /// The portfolio's own, if it names one.
    package internal(set) var language: Language?

    package var isRefusal: Bool { !refusals.isEmpty || !blocking.isEmpty }

    init(of name: RefName) {
        self.name = name
    }
}
