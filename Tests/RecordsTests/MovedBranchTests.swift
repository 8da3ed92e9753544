import Filing
import Foundation
import Git
import Records
import TestRepositories
import Testing

/// A branch that somebody moves, as a fetch into it does, while greffe is about to commit on it.
struct MovedBranchTests {
    private let test: TestPortfolio
    private var copy: WorkingCopy { WorkingCopy(of: test) }

    init() throws {
        test = try TestPortfolio.withClosedProject()
    }

    /// Moves `main` to a commit of its own, with another text in a file, and nothing in the working tree.
    @discardableResult
    private func move(_ text: String, in path: String) throws -> String {
        let other = ["GIT_INDEX_FILE": ".git/other"]
        let repository = test.repository
        let blob = try repository.git(["hash-object", "-w", "--stdin"], input: Data(text.utf8))
        try repository.git(["read-tree", "main"], environment: other)
        let entry = "100644,\(blob.trimmingCharacters(in: .newlines)),\(path)"
        try repository.git(["update-index", "--add", "--cacheinfo", entry], environment: other)
        let tree = try repository.git(["write-tree"], environment: other).trimmingCharacters(in: .newlines)
        let commit = try repository.line("commit-tree", "-p", "main", "-m", "Moved", tree)
        try repository.git("update-ref", "refs/heads/main", commit)
        return commit
    }

    /// Calls `body` once, when the index has been written and the branch is about to be moved.
    private func once(_ body: @escaping () throws -> Void) -> (WriteStep) -> Void {
        var isDone = false
        return { step in
            guard step == .index, !isDone else { return }
            isDone = true
            #expect(throws: Never.self) { try body() }
        }
    }

    @Test func `a period is then closed as of the new tip`() throws {
        var moved = ""
        let closed = try test.close(afterStep: once { moved = try move("Moved\n", in: "notes.txt") })
        #expect(try test.repository.line("rev-parse", "HEAD~1") == moved)
        #expect(try test.repository.git("log", "-1", "--format=%B").contains("Source: \(moved)\n"))
        #expect(try test.repository.line("rev-parse", "snapshot/2026-10^{commit}") == closed.commit.hex)
    }

    @Test func `a period isn't closed where the new tip has documents that the working tree hasn't`() throws {
        let path = "projects/pay/project.yaml"
        #expect(throws: HistoryFailure.self) {
            try test.close(afterStep: once { try move("name: Other\n", in: path) })
        }
        #expect(try test.status == "M  \(path)\n")
        #expect(try test.repository.git("tag") == "")
        try test.repository.git("reset", "-q", "--hard")
        try test.close()
        #expect(try test.repository.read("snapshots/2026-10/projects.csv").contains("Other"))
    }

    @Test func `a project that the new tip has otherwise isn't taken out, and filed again it is the next version`()
        throws
    {
        let document = "name: CRM, changed\nstate: closed\n"
        #expect(throws: HistoryFailure.self) {
            try TestPortfolio.file(
                in: copy.path, test.repository.environment,
                afterStep: once { try move(document, in: "projects/crm/project.yaml") })
        }
        #expect(try copy.git("show", "main:projects/crm/project.yaml") == document)
        #expect(try copy.status == "")
        #expect(try copy.file().id == RecordID("crm", version: 2))
        #expect(try copy.git("show", "archive:records/crm/v2/data/project.yaml") == document)
        try copy.expectCommitted("Archive crm v2")
    }

    @Test func `a project is brought back onto the new tip`() throws {
        try copy.file()
        var moved = ""
        try TestPortfolio.restore(
            in: copy.path, test.repository.environment, afterStep: once { moved = try move("Moved\n", in: "notes.txt") }
        )
        #expect(try test.repository.line("rev-parse", "HEAD~1") == moved)
        #expect(try copy.git("ls-files", "projects/crm") != "" && copy.exists("projects/crm/project.yaml"))
    }
}
