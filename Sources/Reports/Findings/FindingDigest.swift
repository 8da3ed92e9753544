package import Checks
package import Text

/// Findings as a hook shows them: the five that matter most, those that stop something first, then new ones, and the
/// others counted in a line.
package struct FindingDigest {
    private let shown: [Finding]
    private let newCount: Int
    private let knownCount: Int

    private static let most = 5

    /// `findings` in the order of their weight; `blocking` are those of them that stop something.
    package init(_ findings: [Finding], blocking: [Finding]) {
        let stopping = Set(blocking)
        let new = findings.filter { $0.standing == .open && !stopping.contains($0) }
        let told = blocking + new
        shown = Array(told.prefix(Self.most))
        newCount = told.count - shown.count
        knownCount = findings.count { $0.standing == .known && !stopping.contains($0) }
    }

    package var isEmpty: Bool { shown.isEmpty }

    /// An empty line after each finding, then the line that counts the others, if there are any.
    package func lines(_ text: FindingText, in language: Language) -> [String] {
        let rest = Message.rest(new: newCount, known: knownCount).map { [$0.text(in: language)] } ?? []
        return shown.flatMap { text.lines($0) + [""] } + rest
    }
}
