import Foundation
import Git
import Standards
import TestRepositories
import Testing
import Text
import Values
import Workspaces

@testable import Checks

/// Checks of a repository in two ways: from what earlier checks have kept, and knowing nothing.
struct CheckComparison {
    let repository: TestRepository
    private let options: Portfolio.Options

    init(_ repository: TestRepository, today: String = "2026-11-21") throws {
        self.repository = repository
        var options = Portfolio.Options(today: try .of(today))
        options.author = "cmartin@example.org"
        self.options = options
    }

    /// Expects that a check that starts from what was kept says what a whole one says, in the same order.
    func expectSame(_ state: State, after edits: [String] = []) throws {
        let workspace = try workspace()
        var keeping = options
        keeping.indexFolders = [repository.root.path]
        let kept = Self.said { () throws(PortfolioError) in try Checking(workspace, keeping).result(of: state) }
        Self.expectSame(kept, try whole(state), ["\(state)"] + edits)
    }

    /// A line for each finding of a whole check.
    func whole(_ state: State) throws -> [String] {
        let workspace = try workspace()
        return Self.said { () throws(PortfolioError) in try result(of: state, in: workspace) }
    }

    private func workspace() throws -> Workspace {
        try Workspace(containing: repository.path, environment: repository.environment)
    }

    private func result(of state: State, in workspace: Workspace) throws(PortfolioError) -> CheckResult {
        let portfolio = try Portfolio(state, of: workspace, options)
        var check = Check(portfolio)
        let findings = try check.findings()
        return CheckResult(
            findings, documentCount: check.documentCount, of: portfolio,
            knowing: try findingsBefore(state, in: workspace))
    }

    /// What is wrong with the state before, compared with itself, before levels and waivers.
    private func findingsBefore(_ state: State, in workspace: Workspace) throws(PortfolioError) -> [Finding] {
        let (before, documents) = try git { () throws(GitError) in
            let before = try workspace.predecessor(of: state)
            return (before, try workspace.documents(of: before))
        }
        do throws(PortfolioError) {
            let governance = try Governance(of: documents, in: workspace)
            var check = Check(
                try Portfolio(
                    Comparison(before, with: nil), ComparedDocuments(documents, before: documents), governance, nil,
                    of: workspace, options))
            _ = try check.findings()
            return check.parts.values.flatMap(\.findings)
        } catch {
            switch error {
            case .noPortfolio, .noStandard: return []
            default: throw error
            }
        }
    }
}

extension CheckComparison {
    /// Expects the same lines in the same order, and shows those that only one side has.
    static func expectSame(_ found: [String], _ expected: [String], _ edits: [String]) {
        guard found != expected else { return }
        let difference = found.difference(from: expected).map { change in
            switch change {
            case .insert(_, let line, _): "\n  too many: \(line)"
            case .remove(_, let line, _): "\n  missing:  \(line)"
            }
        }
        Issue.record("\(edits)\(difference.joined())")
    }

    /// A line for all there is to each finding, or why there is none.
    private static func said(_ body: () throws(PortfolioError) -> CheckResult) -> [String] {
        do throws(PortfolioError) {
            let result = try body()
            let language = result.language?.tag ?? "any"
            return result.findings.map(line) + ["\(result.documentCount) documents, in \(language)"]
        } catch {
            return ["\(error)"]
        }
    }

    private static func line(_ finding: Finding) -> String {
        let place = finding.excerpt.map {
            "\($0.start.line):\($0.start.column)-\($0.end.line):\($0.end.column) \($0.line)"
        }
        let texts = [finding.message, finding.help].compactMap { $0 }.flatMap { message in
            [message.text(in: .english), message.text(in: .french)]
        }
        let parts =
            ["\(finding.level) \(finding.rule.name) \(finding.path)", place ?? "-", finding.project ?? "-"]
            + finding.item + texts + [finding.standing.rawValue]
        return parts.joined(separator: " | ")
    }
}
