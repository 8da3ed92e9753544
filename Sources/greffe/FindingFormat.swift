import ArgumentParser
import Checks
import Reports
import Standards
import Text

/// How findings are printed.
enum FindingFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, jsonl, sarif, junit, github, gitlab, markdown
}

extension Invocation {
    /// Prints what was found; `rules` are asked for where the format has a page for each.
    func print(
        _ report: CheckReport, as format: FindingFormat, in language: Language, rules: () throws -> [Rule]
    ) rethrows {
        switch format {
        case .text:
            let text = FindingText(language: language, style: surroundings.style(of: .output))
            Surroundings.print(text.report(report).joined(separator: "\n"))
        case .json: Surroundings.print(FindingJSON(language: language).text(report))
        case .jsonl: Surroundings.write(FindingJSON(language: language).lines(report), to: .output)
        case .sarif:
            let sarif = FindingSARIF(language: language, version: Greffe.configuration.version, rules: try rules())
            Surroundings.print(sarif.text(report))
        case .junit: Surroundings.print(FindingJUnit(language: language).text(report))
        case .github: Surroundings.print(FindingGitHub(language: language).lines(report).joined(separator: "\n"))
        case .gitlab: Surroundings.print(FindingGitLab(language: language).text(report))
        case .markdown: Surroundings.print(FindingMarkdown(language: language).lines(report).joined(separator: "\n"))
        }
    }
}
