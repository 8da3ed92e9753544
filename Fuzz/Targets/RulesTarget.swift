import Formats
import Reading
import Text
import Values

@testable import Standards

extension FuzzTarget {
    /// Bytes as a rule of a standard: its fields, its examples, and its messages with figures in their gaps.
    static let rules = FuzzTarget("rules") {
        try RepositoryFiles.contents(below: "schema/common/rules", suffixes: ".yaml").map(\.bytes)
    } check: { bytes in
        guard let kind = standard.kinds.named("rule") else { fatalError("the engine has a kind of rules") }
        let document = kind.read(name: "rule.yaml", bytes: bytes, Conventions())
        guard let rule = Rule("fuzz", document) else { return }
        for example in rule.examples { demand(example.range.upperBound <= document.source.bytes.count, "\(example)") }
        for template in [rule.message, rule.help].flatMap(\.values) {
            for figure in figures {
                let filled = Dictionary(template.columns.map { ($0, figure) }) { $1 }
                for language in [Language.english, .french] {
                    _ = template.filled(filled, by: FigureFormat(language: language, currency: "EUR"))
                }
            }
        }
    }

    private static let figures: [MessageTemplate.Figure] =
        [.missing, .text("R1")] + ["0", "1", "-1234567.895", "1e30"].compactMap { Decimal($0).map { .number($0) } }
}
