import Reading
import Standards
import Tables
import Text
import Values

extension Check {
    var parametersOfRules: [String: Cell] { ["today": .text(portfolio.options.today.text)] }

    /// What `rule` finds: a finding for each row. Where it can't be run, one finding says so at its SQL.
    ///
    /// It is run where it has given no result yet.
    mutating func outcome(
        of rule: Rule, _ given: Result<QueryResult, QueryFailure>? = nil
    ) throws(PortfolioError) -> CheckPart.Outcome {
        let result: QueryResult
        do throws(QueryFailure) {
            result = if let given { try given.get().keeping(room) } else { try run(rule) }
        } catch {
            if error.isOfIndex, !portfolio.index.isInMemory { throw .query(error) }
            return CheckPart.Outcome(
                findings: [broken(rule, error.message)], reads: nil, isRepeatable: error.isRepeatable)
        }
        guard result.columns.contains(where: { $0.name == "_at" }) else {
            return CheckPart.Outcome(findings: [broken(rule, .noPlace)], reads: nil)
        }
        // A tag of the archive may move while all else stays as it is.
        var outcome = CheckPart.Outcome(
            findings: [], reads: result.tablesRead, isByProject: true,
            isRepeatable: !result.tablesRead.contains(EngineTable.recordTable))
        for cells in result.rows {
            let row = Dictionary(zip(result.columns.map(\.name), cells)) { first, _ in first }
            guard let at = row["_at"] else { continue }
            if let (opened, node) = try places.node(at) {
                let finding = finding(of: rule, row, at: node, in: opened)
                let owner = opened.captures[AgreedNames.project] ?? finding.project
                if owner == nil || finding.project != owner { outcome.isByProject = false }
                outcome.findings.append(finding)
            } else if let path = at.text {
                outcome.isByProject = false
                outcome.findings.append(finding(of: rule, row, atFile: path))
            }
        }
        if result.furtherRowCount > 0 {
            let last = outcome.findings.last ?? broken(rule, .noPlace)
            outcome.findings.append(last.standing(forOthers: result.furtherRowCount, of: rule.id.name))
        }
        return outcome
    }

    private func run(_ rule: Rule) throws(QueryFailure) -> QueryResult {
        try portfolio.session.run(
            rule.sql, named: rule.id.name, parametersOfRules, within: QueryLimits(keptRowCount: room))
    }

    private mutating func finding(
        of rule: Rule, _ row: [String: Cell], at node: Node, in opened: Places.OpenDocument
    ) -> Finding {
        let placement = Placement(of: row["field"]?.text, below: node)
        let figures = row.mapValues(\.figure)
        let words = words.preferring(opened.kind)
        let (message, help) = texts(of: rule, figures, words)
        return Finding(
            rule: rule.id, level: rule.level, path: opened.path,
            excerpt: Excerpt(of: placement.range, in: opened.document.source, lines: opened.lines),
            message: message, help: help, project: row["project"]?.text ?? opened.captures[AgreedNames.project],
            item: placement.item,
            fix: rule.fix.flatMap { fix($0, row["field"]?.text, figures, words, at: node, in: opened) })
    }

    /// What stands at a file that is no document, or is gone.
    private mutating func finding(of rule: Rule, _ row: [String: Cell], atFile path: String) -> Finding {
        let (message, help) = texts(of: rule, row.mapValues(\.figure), words)
        return Finding(
            rule: rule.id, level: rule.level, path: path, excerpt: nil, message: message, help: help,
            project: row["project"]?.text)
    }

    private func texts(
        of rule: Rule, _ figures: [String: MessageTemplate.Figure], _ words: Words
    ) -> (message: Message, help: Message?) {
        let help = rule.help.isEmpty ? nil : filled(rule.help, figures, words)
        return (filled(rule.message, figures, words), help)
    }

    /// What `fix` does about a finding at a row's node; nil where it has no value for it, or no place.
    private func fix(
        _ fix: RuleFix, _ field: String?, _ figures: [String: MessageTemplate.Figure], _ words: Words, at node: Node,
        in opened: Places.OpenDocument
    ) -> PlacedFix? {
        guard let value = fix.value.filledPlainly(figures), let editing = editing(of: opened) else { return nil }
        let names = (fix.field ?? field ?? "").split(separator: ".").map(String.init)
        let title = filled(fix.title, figures, words)
        return editing.edits(giving: value, to: names, below: node).map {
            PlacedFix(Fix(title, fix.isSafe ? .certain : .guess, $0), by: opened.lines)
        }
    }

    private func filled(
        _ templates: [Language: MessageTemplate], _ figures: [String: MessageTemplate.Figure], _ words: Words
    ) -> Message {
        var texts: [Language: String] = [:]
        for (language, template) in templates {
            let format = FigureFormat(language: language, currency: portfolio.settings.currency, words: words)
            texts[language] = template.filled(figures, by: format)
        }
        return Message(texts)
    }

    private func broken(_ rule: Rule, _ reason: Message) -> Finding {
        let diagnostic = Diagnostic("rule-failed", .error, at: rule.sqlRange, .brokenRule(reason))
        return Finding(diagnostic, in: rule.source, lines: LineMap(rule.source), item: [rule.id.name])
    }
}

extension Rule {
    var statement: NamedStatement { NamedStatement(name: id.name, sql: sql) }
}

extension Cell {
    /// The cell as a message shows it.
    fileprivate var figure: MessageTemplate.Figure {
        switch self {
        case .null: .missing
        case .number(let number): .number(number)
        case .text(let text): .text(text)
        case .bytes: .missing
        }
    }
}

extension Session {
    /// Gives the table `finding` its rows.
    func show(_ findings: [Finding]) {
        fill(
            .findings(
                findings.map {
                    EngineTable.Finding(
                        place: nil, rule: $0.rule.name, level: $0.level.rawValue, path: $0.path, project: $0.project,
                        item: $0.item.joined(separator: "."), isWaived: $0.standing == .waived)
                }))
    }
}
