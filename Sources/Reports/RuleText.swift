package import Checks
package import Standards
package import Text
import Values

/// Rules as people read them: a list, the page of one, what their examples did.
package struct RuleText: Sendable {
    private let language: Language
    private let style: Style

    package init(language: Language, style: Style) {
        self.language = language
        self.style = style
    }

    /// A line for each rule: the level by the settings, name, title, and the projects for which it weighs otherwise.
    package func list(_ rules: [Rule], by settings: Settings) -> [String] {
        let width = rules.map(\.id.name.escapedForTerminal.terminalWidth).max() ?? 0
        let levelWidth = (Level.allCases.map(\.name) + [.off]).map { $0.text(in: language).terminalWidth }.max() ?? 0
        return rules.sorted { $0.id < $1.id }.map { rule in
            let weight = settings.weight(of: rule)
            let level = name(of: weight.level)
            let name = rule.id.name.escapedForTerminal
            return level + String(repeating: " ", count: levelWidth - level.terminalWidth) + "  "
                + style(.bold, name) + String(repeating: " ", count: width - name.terminalWidth) + "  "
                + rule.title.text(in: language).escapedForTerminal
                + (weight.exceptions.isEmpty ? "" : " (\(exceptions(of: weight)))")
        }
    }

    private func name(of level: Level?) -> String { (level?.name ?? .off).text(in: language) }

    private func exceptions(of weight: Settings.Weight) -> String {
        weight.exceptions.map { traits, level in
            let projects = traits.map { $0.text(in: language).escapedForTerminal }.joined(separator: " + ")
            return Message.level(name(of: level), of: projects).text(in: language)
        }.joined(separator: ", ")
    }

    /// What a rule asks for, why, what to do about it, its SQL and its examples.
    package func page(_ rule: Rule, by settings: Settings) -> [String] {
        let weight = settings.weight(of: rule)
        let levels = [name(of: weight.level)] + (weight.exceptions.isEmpty ? [] : [exceptions(of: weight)])
        var heading = [
            style(.bold, rule.id.name.escapedForTerminal) + " (\(levels.joined(separator: ", ")))",
            rule.title.text(in: language).escapedForTerminal, "",
            rule.why.text(in: language).escapedForTerminal,
        ]
        if rule.scope == .archive { heading += ["", Message.foundByVerifying.text(in: language)] }
        return heading
            + section(.help, rule.help[language].map { [$0.text.escapedForTerminal] } ?? [])
            + section(.fix, rule.fix.map(fix) ?? [])
            + section(.howItIsFound, rule.sql.split(separator: "\n").map { "  " + $0.escapedForTerminal })
            + rule.examples.enumerated().flatMap(example)
    }

    /// What a finding of the program itself means, why it is told, and what to do about it.
    package func page(_ explanation: Explanation) -> [String] {
        let (what, why) = (explanation.what.text(in: language), explanation.why.text(in: language))
        return [style(.bold, explanation.id.name), what, "", why]
            + section(.help, [explanation.help.text(in: language)])
    }

    private func example(_ number: Int, _ example: RuleExample) -> [String] {
        let day = example.today.map { " (\($0.text))" } ?? ""
        return section(.example(number + 1, day: day), lines(of: example.files))
            + section(.exampleFixed(number + 1), lines(of: example.fixed))
    }

    private func lines(of files: [String: SourceText]) -> [String] {
        files.sorted { $0.key < $1.key }.flatMap { path, source in
            ["  " + style(.dim, path.escapedForTerminal)]
                + source.string.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
                .map { "    " + $0.escapedForTerminal }
        }
    }

    private func fix(_ fix: RuleFix) -> [String] {
        let title = (fix.title[language] ?? fix.title[.english])?.text ?? ""
        return ["\(title.escapedForTerminal) (\((fix.isSafe ? Message.safeFix : .unsafeFix).text(in: language)))"]
    }

    private func section(_ title: Message, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["", style(.bold, title.text(in: language))] + lines
    }

    /// What the examples of rules did otherwise than they say, and a line that counts them.
    package func failures(_ failures: [ExampleRun.Failure], of rules: [Rule]) -> [String] {
        let details = failures.flatMap { lines(of: $0) }
        let count = rules.reduce(0) { $0 + $1.examples.count }
        return details + [Message.examplesRun(count, of: rules.count, failed: failures.count).text(in: language)]
    }

    private func lines(of failure: ExampleRun.Failure) -> [String] {
        let findings = FindingText(language: language, style: style)
        let name = style(.bold, "\(failure.rule.name.escapedForTerminal): ")
        let unexpected = failure.unexpected.flatMap { finding in
            ["  " + Message.unexpected.text(in: language)] + findings.lines(finding).map { "    " + $0 }
        }
        let missing = failure.missing.map { mark in
            "  " + Message.missingMark(mark.path, line: mark.line, mark.words).text(in: language).escapedForTerminal
        }
        let misfixed = failure.misfixed.isEmpty ? [] : ["  " + Message.misfixed.text(in: language)]
        let documents = Dictionary(failure.misfixed.map { ($0.name, $0) }) { first, _ in first }
        return [name + Message.exampleFails(failure.number).text(in: language)] + unexpected + missing + misfixed
            + lines(of: documents)
    }
}
