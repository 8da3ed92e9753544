import Standards
import Tables
import Text
import Values

extension StandardCheck {
    private static let brokenStatement: RuleID = "sql-failed"
    private static let brokenRule: RuleID = "rule-failed"

    /// What is wrong with the SQL of rules, views and saved questions, and with what messages show of it.
    func statementFindings() -> [Finding] {
        let views = standard.views.map { StandardStatement($0) }
        let failures = views.compactMap { view in failure(of: view, "SELECT * FROM \(view.name)").map { (view, $0) } }
        let broken = Set(failures.map(\.0.name))
        var findings = failures.filter { view, failure in
            // Whatever names a view that is broken is broken with it.
            !view.names(broken.subtracting([view.name])) || failure.contains("circularly defined")
        }.map { unusable($0, Self.brokenStatement, .brokenStatement($1)) }
        for query in standard.queries.map({ StandardStatement($0) }) where !query.names(broken) {
            guard let failure = failure(of: query, query.sql) else { continue }
            findings.append(unusable(query, Self.brokenStatement, .brokenStatement(failure)))
        }
        for rule in standard.rules where !StandardStatement(rule).names(broken) { findings += self.findings(of: rule) }
        let all = views + standard.queries.map { StandardStatement($0) } + standard.rules.map { StandardStatement($0) }
        return findings + all.flatMap(lint)
    }

    /// SQLite's words where a statement can't be run over a portfolio without documents; nil where it can.
    private func failure(of statement: StandardStatement, _ sql: String) -> String? {
        do throws(QueryFailure) {
            _ = try portfolio.session.run(sql, named: statement.name, ["today": .text(portfolio.options.today.text)])
            return nil
        } catch {
            return error.detail
        }
    }

    private func unusable(_ statement: StandardStatement, _ rule: RuleID, _ message: Message) -> Finding {
        let detail = message.text(in: .english)
        let range = statement.token(namedIn: detail).map(statement.place) ?? statement.range
        return finding(Diagnostic(rule, .error, at: range, message), in: statement.source, statement.name)
    }

    private func findings(of rule: Rule) -> [Finding] {
        let statement = StandardStatement(rule)
        do throws(QueryFailure) {
            let columns = try portfolio.session.run(
                rule.sql, named: rule.id.name, ["today": .text(portfolio.options.today.text)]
            ).columns.map(\.name)
            guard columns.contains("_at") else { return [unusable(statement, Self.brokenRule, .brokenRule(.noPlace))] }
            return gaps(of: rule, columns: columns)
        } catch {
            return [unusable(statement, Self.brokenRule, .brokenRule(error.message))]
        }
    }

    /// What messages show that the rule's SQL doesn't give, or in no unit that there is.
    private func gaps(of rule: Rule, columns: [String]) -> [Finding] {
        let root = portfolio.standard.kinds.named("rule")?.read(rule.source, portfolio.conventions).tree?.root
        return [("message", rule.message), ("help", rule.help)].flatMap { field, templates in
            templates.sorted { $0.key.tag < $1.key.tag }.flatMap { language, template in
                let node = root?[field].flatMap { $0[language.tag] ?? $0 }
                let unknown = template.columns.filter { !columns.contains($0) }
                let units = template.units.filter { !FigureFormat.units.contains($0) }
                let faults =
                    unknown.map { Diagnostic("unknown-column", .error, at: 0..<0, .unknownColumn($0, columns)) }
                    + units.map { Diagnostic("unknown-unit", .error, at: 0..<0, .unknownUnit($0)) }
                return faults.map { fault in
                    var fault = fault
                    fault.range = node?.range ?? rule.sqlRange
                    return finding(fault, in: rule.source, rule.id.name, field, language.tag, fault.rule.name)
                }
            }
        }
    }

    private func lint(_ statement: StandardStatement) -> [Finding] {
        let lint = SQLLint(statement.tokens)
        let divisions = lint.integerDivisions.map {
            Diagnostic("integer-division", .error, at: statement.place(of: $0), .integerDivision, help: .realDivision)
        }
        let keys = Set(portfolio.index.layout.tables.flatMap(\.identity) + ["_at"])
        let notIns = lint.nullableNotIns(keys: keys).map {
            Diagnostic("not-in-nullable", .warning, at: statement.place(of: $0), .nullableNotIn, help: .notExists)
        }
        return (divisions + notIns).map { finding($0, in: statement.source, statement.name) }
    }
}

extension QueryFailure {
    /// What is wrong, without the statement's name where SQLite says it.
    fileprivate var detail: String {
        if case .invalid(let error) = cause { error.message } else { message.text(in: .english) }
    }
}
