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
        let bytes = line.utf8
        let open = bytes.lastIndex(of: UInt8(ascii: "<")) ?? bytes.endIndex
        let close = bytes.lastIndex(of: UInt8(ascii: ">")) ?? bytes.endIndex
        let email = open < close ? line[bytes.index(after: open)..<close] : ""
        identity = Identity(recordedName: String(line[..<open].withoutOuterSpaces), email: String(email))
        date =
            CommitDate(raw: Substring(bytes[close...].dropFirst()).withoutOuterSpaces)
            ?? CommitDate(seconds: 0, offset: 0)
    }

    /// The words of a commit's or tag's header.
    var line: String { "\(identity.name) <\(identity.email)> \(date.raw)" }
}

extension Substring {
    /// Without the blanks around it.
    var withoutOuterSpaces: Substring {
        let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
        guard let first = utf8.firstIndex(where: { !isBlank($0) }), let last = utf8.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return self[first..<utf8.index(after: last)]
    }
}
