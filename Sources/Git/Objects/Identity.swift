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
    init(recordedName name: String, email: String) {
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

/// Who did something, and when.
package struct Signature: Hashable, Sendable {
    package let identity: Identity
    package let date: CommitDate

    package init(_ identity: Identity, at date: CommitDate) {
        self.identity = identity
        self.date = date
    }

    /// Reads `Ada Lovelace <ada@example.org> 1763633593 +0100`; a date that can't be read is the epoch, as for Git.
    init(line: Substring) {
        let open = line.lastIndex(of: "<") ?? line.endIndex
        let close = line.lastIndex(of: ">") ?? line.endIndex
        let name = line[..<open].trimmingSpaces
        let email = open < close ? line[line.index(after: open)..<close] : ""
        let date = close < line.endIndex ? line[line.index(after: close)...].trimmingSpaces : ""
        identity = Identity(recordedName: String(name), email: String(email))
        self.date = CommitDate(raw: date) ?? CommitDate(seconds: 0, offset: 0)
    }

    /// The words of a commit's or tag's header.
    var line: String { "\(identity.name) <\(identity.email)> \(date.raw)" }
}

extension Substring {
    fileprivate var trimmingSpaces: Substring {
        var words = drop { $0 == " " }
        while words.last == " " { words.removeLast() }
        return words
    }
}
