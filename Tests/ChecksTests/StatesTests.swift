import Foundation
import Git
import Standards
import TestRepositories
import Testing
import Text
import Workspaces

@testable import Checks

/// What every way to name the same documents has in common.
@Suite struct `States that hold the same documents` {
    private func result(_ comparison: Comparison, _ repository: TestRepository) throws -> CheckResult {
        var options = Portfolio.Options(today: try .of("2026-11-21"))
        options.author = "ada@example.org"
        options.indexFolders = [repository.root.path]
        let workspace = try Workspace(containing: repository.path, environment: repository.environment)
        return try Checking(workspace, options).result(of: comparison)
    }

    private func result(_ state: State, _ repository: TestRepository) throws -> CheckResult {
        let workspace = try Workspace(containing: repository.path, environment: repository.environment)
        return try result(workspace.comparison(of: state), repository)
    }

    private func isFound(_ found: CheckResult, as expected: CheckResult, _ edits: [String]) {
        guard found != expected else { return }
        let difference = Set(found.findings).symmetricDifference(expected.findings).map {
            "\($0.standing) \($0.rule.name) \($0.path): \($0.message.text(in: .english))"
        }
        Issue.record("\(edits)\n\(difference.sorted().joined(separator: "\n"))")
    }

    @Test(arguments: 1...UInt64(2))
    func `have the same findings, which stop the same`(seed: UInt64) throws {
        var portfolio = try EditedPortfolio(seed: seed)
        let repository = portfolio.repository
        for _ in 0..<3 {
            let edits = try (0..<4).map { _ in try portfolio.edit() }
            try portfolio.stageAll()
            let before = try repository.id(of: "HEAD")
            let expected = try result(.workingTree, repository)
            isFound(try result(.staged, repository), as: expected, edits)
            try expectEdited(expected, repository, edits)
            let tip = try repository.commit("Edit")
            isFound(try result(.commit(tip), repository), as: expected, edits)
            isFound(try result(Comparison(.commit(tip), with: .commit(before)), repository), as: expected, edits)
            try expectByItself(tip, expected, repository)
        }
    }

    /// A file as an editor holds it counts like the file written, and leaves nothing in the index's file.
    private func expectEdited(_ expected: CheckResult, _ repository: TestRepository, _ edits: [String]) throws {
        let changed = try repository.git("diff", "--name-only", "-z", "--cached", "--diff-filter=AM", "HEAD")
        for name in changed.split(separator: "\0").map(String.init).filter(repository.exists).prefix(2) {
            let text = try repository.read(name)
            try repository.write("{}\n", to: name)
            isFound(try result(.edited(path(name), Array(text.utf8)), repository), as: expected, edits + [name])
            try repository.write(text, to: name)
        }
    }

    /// By itself a commit has the findings that are not about its change, and none of them was known.
    private func expectByItself(_ tip: ObjectID, _ expected: CheckResult, _ repository: TestRepository) throws {
        let alone = try result(Comparison(.commit(tip), with: nil), repository).findings
        #expect(alone.allSatisfy { $0.standing != .known })
        let ofChange: Set<RuleID> = [
            "baseline-moved-without-decision", "id-changed", "snapshot-edited", "status-edited-after-closing",
            "unauthorised-change",
        ]
        #expect(Set(alone) == Set(expected.allOpen.filter { !ofChange.contains($0.rule) }))
    }
}
