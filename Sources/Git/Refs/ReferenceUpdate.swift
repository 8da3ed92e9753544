/// A reference that a push makes, moves or removes.
package struct ReferenceUpdate: Hashable, Sendable {
    package let name: RefName
    /// Nil where it is made.
    package let old: ObjectID?
    /// Nil where it is removed.
    package let new: ObjectID?

    package init(name: RefName, old: ObjectID?, new: ObjectID?) {
        (self.name, self.old, self.new) = (name, old, new)
    }

    /// A line that Git gives the hook pre-receive (githooks(5)): `<old> <new> <name>`.
    package init?(received line: some StringProtocol) {
        let words = line.split(separator: " ", maxSplits: 2)
        guard words.count == 3 else { return nil }
        self.init(words[2], from: words[0], to: words[1])
    }

    /// A line that Git gives the hook pre-push: `<local name> <local id> <remote name> <remote id>`.
    package init?(pushed line: some StringProtocol) {
        let words = line.split(separator: " ")
        guard words.count == 4 else { return nil }
        self.init(words[2], from: words[3], to: words[1])
    }

    private init?(_ name: some StringProtocol, from old: some StringProtocol, to new: some StringProtocol) {
        guard let name = RefName(String(name)), let old = ObjectID(hex: old), let new = ObjectID(hex: new) else {
            return nil
        }
        self.init(name: name, old: old.ifAny, new: new.ifAny)
    }

    package var isOfBranch: Bool { name.text.hasPrefix("refs/heads/") }
}

extension ObjectID {
    /// Nil for the id of zeros, by which Git means none.
    fileprivate var ifAny: ObjectID? { bytes.allSatisfy { $0 == 0 } ? nil : self }
}
