import Standards
package import Text

extension StandardCheck {
    /// What says that an example does not do what it says.
    package static let failingExample: RuleID = "example-fails"

    /// Rules that show too little, and examples that do not do what they say.
    func exampleFindings() throws(PortfolioError) -> [Finding] {
        let run = try ExampleRun(standard, settings: files["standard.yaml"])
        var findings = standard.rules.flatMap(lacking)
        for rule in standard.rules {
            for failure in try run.failures(of: rule) { findings += self.findings(of: failure, in: rule) }
        }
        return findings
    }

    private func lacking(_ rule: Rule) -> [Finding] {
        let start = rule.sqlRange.lowerBound..<rule.sqlRange.lowerBound
        let told: Message? =
            if rule.examples.isEmpty {
                .noExample
            } else if rule.examples.allSatisfy(\.marks.isEmpty) {
                .noExampleThatFinds
            } else if !rule.examples.contains(where: { $0.hasSomethingSilent(by: standard) }) {
                .noSilentExample
            } else {
                nil
            }
        return told.map {
            [finding(Diagnostic("example-missing", .warning, at: start, $0), in: rule.source, rule.id.name)]
        } ?? []
    }

    private func findings(of failure: ExampleRun.Failure, in rule: Rule) -> [Finding] {
        let range = rule.examples[failure.number - 1].range
        let start = range.lowerBound..<range.lowerBound
        let unexpected = failure.unexpected.map {
            Message.exampleFinds(failure.number, $0.path, line: $0.excerpt?.start.line ?? 1, $0.message)
        }
        let missing = failure.missing.map {
            Message.exampleMisses(failure.number, $0.path, line: $0.line, $0.words)
        }
        return (unexpected + missing).map {
            finding(
                Diagnostic(Self.failingExample, .error, at: start, $0), in: rule.source, rule.id.name,
                $0.text(in: .english))
        }
    }
}
