package import Git
package import Text

/// A place of a standard that was changed here and there, each in its own way.
package struct StandardConflict: Hashable, Sendable {
    /// Below the portfolio's root.
    package let path: String
    /// Nil where the version that both come from is not there.
    package let conflict: TextMerge.Conflict?

    static func all(in path: String, _ outcome: FileMerge.Outcome) -> [StandardConflict] {
        let path = "standard/\(path)"
        switch outcome {
        case .merged, .kept: return []
        case .conflicting(let conflicts): return conflicts.map { StandardConflict(path: path, conflict: $0) }
        case .withoutBase: return [StandardConflict(path: path, conflict: nil)]
        }
    }

    /// Where it is, then what both say.
    package var text: Message {
        guard let conflict else { return .noBase(path) }
        let texts = [Self.quoted(conflict.ours, "- "), Self.quoted(conflict.theirs, "+ ")]
        return .conflict("\(path):\(conflict.line)", texts.joined(separator: "\n"))
    }

    private static func quoted(_ text: String, _ mark: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { "  \(mark)\($0)" }.joined(separator: "\n")
    }
}
