import Checks
import Reading
package import Text

/// Findings as one JSON object for programs; `docs/formats.md` describes it.
package struct FindingJSON: Sendable {
    private let language: Language

    /// Grows when a program that reads the object would be misled.
    private static let format = 1

    package init(language: Language) {
        self.language = language
    }

    package func text(_ report: CheckReport) -> String {
        func count(_ level: Level) -> PlainValue { .integer(report.count(level)) }
        let value = PlainValue.object([
            "format": .integer(Self.format),
            "documents": .integer(report.documentCount),
            "summary": .object([
                "error": count(.error), "warning": count(.warning), "advice": count(.advice),
                "waived": .integer(report.count(.waived)), "known": .integer(report.count(.known)),
            ]),
            "findings": .array(report.findings.map(value)),
        ])
        return JSONWriter.write(Tree.of(value).root)
    }

    /// JSON Lines: the same objects as in `findings`, each on a line of its own.
    package func lines(_ report: CheckReport) -> String {
        report.findings.map { JSONWriter.write(Tree.of(value(of: $0)).root, onOneLine: true) }.joined()
    }

    private func value(of finding: Finding) -> PlainValue {
        .object([
            "rule": .string(finding.rule.name),
            "level": .string(finding.level.rawValue),
            "standing": .string(finding.standing.rawValue),
            "path": .string(finding.path),
            "project": finding.project.map { .string($0) },
            "item": .array(finding.item.map { .string($0) }),
            "start": finding.excerpt.map { position($0.start) },
            "end": finding.excerpt.map { position($0.end) },
            "message": .string(finding.message.text(in: language)),
            "help": finding.help.map { .string($0.text(in: language)) },
            "fix": finding.fix.map(value),
        ])
    }

    private func value(of fix: PlacedFix) -> PlainValue {
        .object([
            "title": .string(fix.title.text(in: language)), "safe": .boolean(fix.isSafe),
            "edits": .array(
                fix.edits.map { edit in
                    .object(["start": position(edit.start), "end": position(edit.end), "text": .string(edit.text)])
                }),
        ])
    }

    private func position(_ position: Position) -> PlainValue {
        .object(["line": .integer(position.line), "column": .integer(position.column)])
    }
}
