import Reading
import Text

/// A text, the value it is read as by `cases.schema.json`, and the findings on it.
struct GuidedCase: CustomStringConvertible {
    let text: String
    let value: String
    let findings: [String]

    var description: String { text }

    /// Reads `text`, a line `=> value`, and lines `! finding`.
    init(_ block: Substring) {
        let lines = block.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let end = lines.firstIndex { $0.hasPrefix("=> ") } ?? 0
        text = lines[..<end].joined(separator: "\n") + "\n"
        value = String(lines[end].dropFirst(3))
        findings = lines[(end + 1)...].filter { !$0.isEmpty }.map { String($0.dropFirst(2)) }
    }

    /// The cases of a file, `===` between them.
    static func all(_ file: String) -> [GuidedCase] {
        guard let text = try? Fixtures.text(file) else { return [] }
        return text.split(separator: "\n===\n").map { GuidedCase($0) }
    }
}
