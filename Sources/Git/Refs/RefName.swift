/// The full name of a reference: `refs/heads/main`, `refs/tags/snapshot/2026-11`.
package struct RefName: Hashable, Sendable {
    package let text: String

    /// The name `text` spells, nil where Git wouldn't have it (`git check-ref-format`).
    package init?(_ text: String) {
        let components = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard components.count > 1, text.utf8.last != UInt8(ascii: "."), components.allSatisfy(Self.isAllowed),
            !text.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F || Self.forbidden.contains($0) }),
            !zip(text.utf8, text.utf8.dropFirst()).contains(where: { Self.forbiddenPairs.contains([$0, $1]) })
        else { return nil }
        self.text = text
    }

    /// The branch of this name, without `refs/heads/`.
    package init?(branch: String) {
        self.init("refs/heads/\(branch)")
    }

    /// The tag of this name, without `refs/tags/`.
    package init?(tag: String) {
        self.init("refs/tags/\(tag)")
    }

    /// The name as people know it, without `refs/heads/`, `refs/tags/` or `refs/remotes/`.
    package var shortName: String {
        for prefix in ["refs/heads/", "refs/tags/", "refs/remotes/"] where text.hasPrefix(prefix) {
            return String(text.dropFirst(prefix.count))
        }
        return text
    }

    private static func isAllowed(_ component: Substring.UTF8View) -> Bool {
        !component.isEmpty && component.first != UInt8(ascii: ".")
            && !component.suffix(5).elementsEqual(".lock".utf8)
    }

    private static let forbidden = Set("~^:?*[\\".utf8)
    private static let forbiddenPairs = Set(["..", "@{"].map { Array($0.utf8) })
}

extension RefName: Comparable {
    package static func < (left: RefName, right: RefName) -> Bool { left.text < right.text }
}

extension RefName: CustomStringConvertible {
    package var description: String { text }
}
