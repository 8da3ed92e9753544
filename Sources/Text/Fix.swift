/// A repair of a fault: what it does, how sure it is, and the bytes it changes.
package struct Fix: Hashable, Sendable {
    /// What is done, as one asks for it: `write "schedule"`.
    package let title: Message
    package let safety: Safety
    /// Of the document as it was read, in its order, each apart from the others.
    package let edits: [TextEdit]

    package enum Safety: String, Sendable {
        /// Only how values are written changes, none of them.
        case form
        /// The new value follows from what is there.
        case certain
        /// Somebody has to look whether it is what was meant.
        case guess
    }

    package init(_ title: Message, _ safety: Safety, _ edits: [TextEdit]) {
        self.title = title
        self.safety = safety
        self.edits = edits
    }
}

extension Message {
    /// What a fix does that writes `text` in the place of what stands there.
    package static func write(_ text: String) -> Message {
        Message(en: "write \"\(text)\"", fr: "écrire « \(text) »")
    }
}
