import Authoring
import Checks
import Foundation
import Git
import Records
import Standards
import Tables
import Testing
import Text
import Values
import Workspaces

/// A portfolio with the common standard, in a repository made by `git` itself that goes away with this.
final class TestPortfolio {
    let folder: URL
    private var environment = RepositoryEnvironment()

    init(language: Language = .english) throws {
        folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appending(path: "greffe-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        environment.systemConfiguration = nil
        try git("init", "-q", "-b", "main")
        _ = try Initialisation(name: "Test", currency: "EUR", language: language).write(into: workspace.repository)
        try commit("Adopt the standard")
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var workspace: Workspace {
        get throws { try Workspace(containing: folder.path, environment: environment) }
    }

    @discardableResult
    func git(_ arguments: String...) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["git"] + arguments
        process.currentDirectoryURL = folder
        process.environment = [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": folder.path,
            "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "Ada", "GIT_AUTHOR_EMAIL": "ada@example.org",
            "GIT_COMMITTER_NAME": "Ada", "GIT_COMMITTER_EMAIL": "ada@example.org", "LC_ALL": "C",
        ]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let words = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return String(decoding: words, as: UTF8.self)
    }

    func commit(_ message: String) throws {
        try git("add", "-A")
        try git("commit", "-q", "-m", message)
    }

    func write(_ text: String, to path: String) throws {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func read(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appending(path: path)), as: UTF8.self)
    }

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
