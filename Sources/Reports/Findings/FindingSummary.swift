import Checks
import Text

/// Open findings counted by project and by rule, those with the weightiest first.
struct FindingSummary {
    private let findings: [Finding]
    private let language: Language

    /// Up to so many findings are seen at a glance.
    private static let glance = 20
    /// How many projects, and how many rules, are named.
    private static let most = 10

    init(_ findings: [Finding], language: Language) {
        self.findings = findings
        self.language = language
    }

    /// Nothing where all findings are seen at a glance.
    var lines: [String] {
        guard findings.count > Self.glance else { return [] }
        return section(.byProject) { $0.project ?? Message.ofNoProject.text(in: language) }
            + section(.byRule) { $0.rule.name }
    }

    private func section(_ title: Message, _ name: (Finding) -> String) -> [String] {
        let counts = Dictionary(grouping: findings, by: name).map { (name: $0, count: Count($1)) }
            .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
        let shown = counts.prefix(Self.most).map { (name: $0.name.escapedForTerminal, count: $0.count) }
        let width = shown.map(\.name.terminalWidth).max() ?? 0
        let rows = shown.map { name, count in
            let padding = String(repeating: " ", count: width - name.terminalWidth)
            return "  \(name)\(padding)  \(Message.counts(count.levels).text(in: language))"
        }
        let rest = counts.count - shown.count
        return [title.text(in: language)] + rows + (rest > 0 ? ["  \(Message.others(rest).text(in: language))"] : [])
            + [""]
    }

    private struct Count: Comparable {
        /// The weightiest first.
        let levels: [(level: Level, count: Int)]

        init(_ findings: [Finding]) {
            levels = [Level.error, .warning, .advice].map { level in (level, findings.count { $0.level == level }) }
        }

        static func == (left: Count, right: Count) -> Bool { left.levels.map(\.count) == right.levels.map(\.count) }

        static func < (left: Count, right: Count) -> Bool {
            left.levels.map(\.count).lexicographicallyPrecedes(right.levels.map(\.count))
        }
    }
}
