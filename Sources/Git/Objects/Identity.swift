/// Who wrote something, as commits and tags name people.
package struct Identity: Hashable, Sendable {
    package let name: String
    package let email: String

    /// An identity whose words are cleaned as Git cleans them; nil where nothing is left of the name.
    package init?(name: String, email: String) {
        let name = Self.cleaned(name)
        guard !name.isEmpty else { return nil }
        self.name = name
        self.email = Self.cleaned(email)
    }

    /// An identity as an object has it.
    package init(recordedName name: String, email: String) {
        self.name = name
        self.email = email
    }

    /// Without what would end the field, and without punctuation at its ends (Git's `strbuf_addstr_without_crud`).
    private static func cleaned(_ words: String) -> String {
        let kept = words.unicodeScalars.filter { !["<", ">", "\n", "\0"].contains($0) }
        let isCrud = { (scalar: Unicode.Scalar) in scalar.value <= 32 || ".,:;\"\\'".unicodeScalars.contains(scalar) }
        guard let start = kept.firstIndex(where: { !isCrud($0) }), let end = kept.lastIndex(where: { !isCrud($0) })
        else { return "" }
        return String(String.UnicodeScalarView(kept[start...end]))
    }
}
