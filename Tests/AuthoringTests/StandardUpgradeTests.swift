import Checks
import Foundation
import Git
import Standards
import TestRepositories
import Testing
import Text
import Values
import Workspaces

@testable import Authoring

/// A portfolio that lives with a standard of its own, and gets a newer one.
@Suite struct StandardUpgradeTests {
    private let repository: TestRepository
    private let vendored: [String: SourceText]

    init() throws {
        repository = try TestRepository()
        vendored = try #require(BuiltInStandard(named: "essential")).files
        _ = try Initialisation(
            name: "Test", currency: "EUR", language: .english, standard: "essential", files: vendored
        ).write(into: repository.open())
        try repository.commit("Adopt the standard")
    }

    private var workspace: Workspace {
        get throws { try Workspace(containing: repository.path, environment: repository.environment) }
    }

    /// The files that were vendored, with some that differ; nil takes one away.
    private func newer(_ edits: [String: String?]) -> [String: SourceText] {
        var files = vendored
        for (path, text) in edits { files[path] = text.map { SourceText(name: path, $0) } }
        return files
    }

    private func text(_ path: String) throws -> String { try #require(vendored[path]).string }

    private func edited(_ path: String, _ old: String, _ new: String) throws -> String {
        let text = try self.text(path)
        #expect(text.contains(old))
        return text.replacing(old, with: new)
    }

    private func edit(_ path: String, _ old: String, _ new: String) throws {
        let text = try repository.read("standard/\(path)")
        #expect(text.contains(old))
        try repository.write(text.replacing(old, with: new), to: "standard/\(path)")
    }

    @discardableResult
    private func upgrade(
        _ edits: [String: String?], preferring sides: [String: TextMerge.Side] = [:]
    ) throws -> (written: [String], notes: [String]) {
        let workspace = try workspace
        let upgrade = try StandardUpgrade(
            to: newer(edits), named: "essential", in: workspace, preferring: sides)
        let (written, removed) = try upgrade.write(into: workspace.repository)
        return (written.map(\.text) + removed.map { "-\($0)" }, upgrade.notes.map { "\($0.kind) \($0.path)" })
    }

    /// The message with which an upgrade is refused.
    private func refusal(_ edits: [String: String?], preferring sides: [String: TextMerge.Side] = [:]) throws -> String
    {
        do {
            try upgrade(edits, preferring: sides)
            return ""
        } catch let failure as AuthoringFailure {
            return failure.message.text(in: .english)
        }
    }

    /// The conflicts for which something is refused.
    private func conflicts(_ body: () throws -> Void) throws -> [String] {
        do {
            try body()
            return []
        } catch let failure as AuthoringFailure {
            guard case .authoring(let error) = failure, case .standardConflicts(let conflicts) = error else {
                return []
            }
            return conflicts.map { $0.text.text(in: .english) }
        }
    }

    @Test func `what was changed here stays, what was changed there comes`() throws {
        try edit("standard.yaml", "risk_red: 20", "risk_red: 15")
        try repository.commit("Lower the threshold")
        let outcome = try upgrade([
            "standard.yaml": edited("standard.yaml", "version: \"1.0\"\ndefault", "version: \"1.1\"\ndefault"),
            "rules/rag-unexplained.yaml": edited("rules/rag-unexplained.yaml", "level: error", "level: warning"),
            "queries/new.sql": "-- New\nSELECT 1 AS one\n", "queries/open-asks.sql": nil,
        ])
        #expect(
            outcome.written == [
                "standard/origin/standard.yaml", "standard/queries/new.sql", "standard/rules/rag-unexplained.yaml",
                "standard/standard.yaml", "standard/origin.yaml", "-standard/queries/open-asks.sql",
            ])
        let settings = try repository.read("standard/standard.yaml")
        #expect(settings.contains("risk_red: 15") && settings.contains("version: \"1.1\""))
        #expect(!repository.exists("standard/queries/open-asks.sql"))
        #expect(try repository.read("standard/origin.yaml").contains("version: \"1.1\""))
        // Once more there is nothing to do, committed or not.
        #expect(try upgradeAgain() == [])
        try repository.commit("Upgrade")
        #expect(try upgradeAgain() == [])
    }

    @Test func `what was merged can be merged again, and what is no longer changed is no longer kept`() throws {
        try edit("standard.yaml", "risk_red: 20", "risk_red: 15")
        try repository.commit("Lower the threshold")
        let second = try edited("standard.yaml", "grace: 3", "grace: 4")
        try upgrade(["standard.yaml": second])
        try repository.commit("Upgrade")
        #expect(try repository.read("standard/origin/standard.yaml") == second)
        let third = second.replacing("quiet_months: [8]", with: "quiet_months: [7, 8]")
        try upgrade(["standard.yaml": third])
        let settings = try repository.read("standard/standard.yaml")
        #expect(settings == third.replacing("risk_red: 20", with: "risk_red: 15"))
        try repository.commit("Upgrade again")
        try upgrade(["standard.yaml": third.replacing("risk_red: 20", with: "risk_red: 15")])
        #expect(!repository.exists("standard/origin"))
    }

    private func upgradeAgain() throws -> [String] {
        try upgrade([
            "standard.yaml": edited("standard.yaml", "version: \"1.0\"\ndefault", "version: \"1.1\"\ndefault"),
            "rules/rag-unexplained.yaml": edited("rules/rag-unexplained.yaml", "level: error", "level: warning"),
            "queries/new.sql": "-- New\nSELECT 1 AS one\n", "queries/open-asks.sql": nil,
        ]).written
    }

    @Test func `a place that both have changed is a conflict, and nothing is written`() throws {
        try edit("standard.yaml", "risk_red: 20", "risk_red: 15")
        try repository.commit("Lower the threshold")
        let newer = [
            "standard.yaml": try edited("standard.yaml", "risk_red: 20", "risk_red: 12"),
            "queries/new.sql": "SELECT 1 AS one\n",
        ]
        #expect(
            try refusal(newer)
                == "1 conflict, and nothing was written: take one side there by --ours standard.yaml or --theirs, or change the file here first, and commit that"
        )
        #expect(try repository.git("status", "--porcelain") == "")
        let line = "  project: {title: {en: Project, fr: Projet}, thresholds: {risk_red: "
        #expect(
            try conflicts { try upgrade(newer) } == [
                "standard/standard.yaml:21: changed here (-) and there (+)\n  - \(line)15}}\n  + \(line)12}}"
            ])
        try upgrade(newer, preferring: ["standard.yaml": .ours])
        #expect(try repository.read("standard/standard.yaml").contains("risk_red: 15"))
        #expect(repository.exists("standard/queries/new.sql"))
        try repository.git("checkout", "-q", ".")
        try upgrade(newer, preferring: ["standard.yaml": .theirs])
        #expect(try repository.read("standard/standard.yaml").contains("risk_red: 12"))
    }

    @Test func `what was removed on one side and changed on the other stays as it is here`() throws {
        try repository.remove("standard/queries/open-asks.sql")
        try edit("queries/slipping-milestones.sql", "-- Milestones", "-- All milestones")
        try repository.commit("Ask otherwise")
        let newer = [
            "queries/open-asks.sql": "SELECT 1 AS one\n", "queries/slipping-milestones.sql": nil,
        ]
        let outcome = try upgrade(newer)
        #expect(outcome.notes == ["removedHere queries/open-asks.sql", "removedThere queries/slipping-milestones.sql"])
        #expect(outcome.written == ["standard/origin.yaml"])
        #expect(!repository.exists("standard/queries/open-asks.sql") && !repository.exists("standard/origin"))
        try upgrade(newer, preferring: ["queries/open-asks.sql": .theirs])
        #expect(repository.exists("standard/queries/open-asks.sql"))
    }

    @Test func `changes that are not committed are refused, unless the merge makes them too`() throws {
        let newer = [
            "queries/new.sql": "SELECT 1 AS one\n",
            "standard.yaml": try edited("standard.yaml", "risk_red: 20", "risk_red: 12"),
        ]
        try edit("standard.yaml", "risk_red: 20", "risk_red: 15")
        #expect(
            try refusal(newer) == "nothing was written: commit or undo what was changed in standard/standard.yaml")
        #expect(!repository.exists("standard/queries/new.sql"))
        try repository.write(try #require(newer["standard.yaml"]), to: "standard/standard.yaml")
        #expect(try upgrade(newer).written == ["standard/queries/new.sql", "standard/origin.yaml"])
    }

    @Test func `a standard that no commit has is refused`() throws {
        let repository = try TestRepository()
        _ = try Initialisation(name: "Test", currency: "EUR", language: .english).write(into: repository.open())
        let workspace = try Workspace(containing: repository.path, environment: repository.environment)
        #expect(
            throws: AuthoringFailure.self, performing: { try StandardUpgrade(to: vendored, named: "x", in: workspace) })
        #expect(
            AuthoringError.standardNotCommitted([]).message.text(in: .english)
                == "no commit holds the standard yet: commit it before it is merged")
    }

    @Test func `a side is taken for a file that there is`() throws {
        #expect(
            try refusal([:], preferring: ["rules/x.yaml": .ours])
                == "neither standard has a file rules/x.yaml: name it as seen from standard/")
    }

    @Test func `a fault that the merge brings is told, and one that was there is not`() throws {
        try edit("views/slip.sql", "FROM milestone_date d\n", "FROM milestone_dates d\n")
        try repository.commit("Break a view")
        let broken = try edited("rules/sponsor-missing.yaml", "sponsor IS NULL", "sponsr IS NULL")
        let day = try #require(Day("2026-11-20"))
        let bad = try StandardUpgrade(
            to: newer(["rules/sponsor-missing.yaml": broken]), named: "essential", in: workspace)
        #expect(try bad.newFaults(today: day).blocking.map(\.rule) == ["rule-failed"])
        let good = try StandardUpgrade(to: newer(["queries/new.sql": "SELECT 1 AS one\n"]), named: "x", in: workspace)
        #expect(try good.newFaults(today: day).blocking == [])
    }

    @Test func `an example that no longer fits a number of one's own blocks nothing`() throws {
        let slower = try edited("standard.yaml", "period: month, grace: 10", "period: month, grace: 5")
        let upgrade = try StandardUpgrade(to: newer(["standard.yaml": slower]), named: "essential", in: workspace)
        let faults = try upgrade.newFaults(today: #require(Day("2026-11-20")))
        #expect(faults.blocking == [] && faults.failingExamples > 0)
    }

    @Test func `in a shallow clone only what both sides changed needs the history`() throws {
        try edit("standard.yaml", "risk_red: 20", "risk_red: 15")
        try repository.commit("Lower the threshold")
        try repository.git("clone", "-q", "--depth", "1", "file://\(repository.path)", "\(repository.path)/../shallow")
        var environment = repository.environment
        environment.systemConfiguration = nil
        let clone = try Workspace(containing: "\(repository.root.path)/shallow", environment: environment)
        let rule = try edited("rules/rag-unexplained.yaml", "level: error", "level: warning")
        let other = try StandardUpgrade(to: newer(["rules/rag-unexplained.yaml": rule]), named: "x", in: clone)
        #expect(
            try other.write(into: clone.repository).written.map(\.text) == [
                "standard/rules/rag-unexplained.yaml", "standard/origin.yaml",
            ])
        let both = try edited("standard.yaml", "grace: 3", "grace: 4")
        let merged = { try StandardUpgrade(to: newer(["standard.yaml": both]), named: "x", in: clone) }
        #expect(
            try conflicts { _ = try merged() } == [
                "standard/standard.yaml: changed here and there, and the version that was vendored is not in this repository; in a shallow clone, `git fetch --unshallow` brings it"
            ])
    }

    @Test func `line ends that Git converts are no change, and what is written has them`() throws {
        try repository.git("config", "core.autocrlf", "true")
        for path in ["standard", "portfolio.yaml"] { try repository.remove(path) }
        try repository.git("checkout", "-q", ".")
        #expect(try repository.read("standard/standard.yaml").contains("\r\n"))
        let rule = try edited("rules/rag-unexplained.yaml", "level: error", "level: warning")
        let outcome = try upgrade(["rules/rag-unexplained.yaml": rule])
        #expect(outcome.written == ["standard/rules/rag-unexplained.yaml", "standard/origin.yaml"])
        #expect(try repository.read("standard/rules/rag-unexplained.yaml").hasPrefix("level: warning\r\n"))
    }

    @Test func `differences say on which side a file was changed`() throws {
        try edit("standard.yaml", "risk_red: 20", "risk_red: 15")
        try edit("rules/rag-unexplained.yaml", "level: error", "level: advice")
        let newer = newer([
            "rules/rag-unexplained.yaml": try edited("rules/rag-unexplained.yaml", "level: error", "level: warning"),
            "queries/new.sql": "SELECT 1 AS one\n",
        ])
        let vendored = try VendoredStandard(of: .workingTree, in: workspace, beside: newer)
        let differences = try vendored.differences
        #expect(
            differences.map { "\($0.path) \($0.isChangedHere) \($0.isChangedThere)" } == [
                "queries/new.sql false true", "rules/rag-unexplained.yaml true true", "standard.yaml true false",
            ])
        #expect(differences[1].text.contains("\n-level: advice\n+level: warning\n"))
    }
}
