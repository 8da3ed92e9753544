import Authoring
import Checks
import Git
import Records
import Standards
import Tables
import TestRepositories
import Testing
import Text
import Values
import Workspaces

/// A portfolio with the common standard, in a repository made by `git` itself that goes away with this.
struct TestPortfolio {
    private let repository: TestRepository

    init(language: Language = .english) throws {
        repository = try TestRepository()
        _ = try Initialisation(name: "Test", currency: "EUR", language: language).write(into: repository.open())
        try repository.commit("Adopt the standard")
    }

    var workspace: Workspace {
        get throws { try Workspace(containing: repository.path, environment: repository.environment) }
    }

    var environment: RepositoryEnvironment { repository.environment }

    @discardableResult
    func git(_ arguments: String...) throws -> String { try repository.git(arguments) }

    func commit(_ message: String) throws { try repository.commit(message) }

    func write(_ text: String, to path: String) throws { try repository.write(text, to: path) }

    func read(_ path: String) throws -> String { try repository.read(path) }

    /// What would become of the working tree's documents.
    func planned(_ table: some Sequence<UInt8>, by mapping: String) throws -> TableImport {
        let documents = try workspace.documents(of: .workingTree)
        let governance = try Governance(of: documents, in: workspace)
        let kind = try #require(governance.standard.kinds.named("mapping"))
        return try TableImport(
            table: Array(table), named: "table.csv",
            by: kind.read(name: "mapping.yaml", bytes: Array(mapping.utf8), governance.conventions),
            into: documents, of: workspace.repository, governance)
    }

    /// Imports a table into the working tree.
    @discardableResult
    func imported(_ table: some Sequence<UInt8>, by mapping: String) throws -> TableImport {
        let result = try planned(table, by: mapping)
        try result.write(into: workspace.repository)
        return result
    }

    func opened(asOf day: String) throws -> Portfolio {
        try Portfolio(.workingTree, of: workspace, Portfolio.Options(today: #require(Day(day))))
    }

    /// The findings of all rules, as `rule path`.
    func findings(asOf day: String) throws -> [String] {
        try Check.findings(of: opened(asOf: day)).map { "\($0.rule.name) \($0.path)" }
    }

    /// The first two columns of what a saved query finds.
    func answer(to query: String, asOf day: String) throws -> [String] {
        let portfolio = try opened(asOf: day)
        let saved = try #require(portfolio.standard.queries.first { $0.name == query })
        let rows = try portfolio.session.run(saved.sql, named: saved.name).rows
        return rows.map { row in row.prefix(2).compactMap(\.text).joined(separator: " ") }
    }

    /// Takes a snapshot of what is committed.
    func close(_ period: String, asOf day: String) throws {
        let identity = try #require(Identity(name: "Ada", email: "ada@example.org"))
        let signature = Signature(identity, at: CommitDate(seconds: 1_700_000_000, offset: 0))
        _ = try PeriodClosing(
            #require(Period(period)), of: workspace, Portfolio.Options(today: #require(Day(day))), author: signature,
            committer: signature, allowsFindings: false
        ).close()
    }
}
