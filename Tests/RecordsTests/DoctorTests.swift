import Checks
import Foundation
import Git
import Records
import TestRepositories
import Testing
import Text
import Values
import Workspaces

@Suite struct DoctorTests {
    /// What is found, as "problem: mend" in English; both languages are there.
    private func found(in repository: TestRepository, index: [String] = ["/"]) throws -> [String] {
        let workspace = try Workspace(containing: repository.path, environment: repository.environment)
        var options = Portfolio.Options(today: try #require(Day("2026-12-01")))
        options.indexFolders = index
        return try Doctor(of: workspace, options).examine().map { diagnosis in
            #expect(diagnosis.problem.texts.count == 2 && diagnosis.mend.texts.count == 2)
            return "\(diagnosis.problem.text(in: .english)): \(diagnosis.mend.text(in: .english))"
        }
    }

    private func portfolio() throws -> TestRepository {
        try TestPortfolio(["projects/crm/project.yaml": "name: CRM\nstate: closed\n"]).repository
    }

    @Test func `all is well in a portfolio that is`() throws {
        let repository = try portfolio()
        try TestPortfolio.file(in: repository.path, repository.environment)
        try TestPortfolio.close(in: repository.path, repository.environment)
        #expect(try found(in: repository).isEmpty)
    }

    @Test func `what Git has begun, and what a killed process left, is said`() throws {
        let repository = try portfolio()
        try repository.git("branch", "other")
        try repository.commit("One", ["README.md": "one\n"])
        try repository.git("switch", "--quiet", "other")
        try repository.commit("Two", ["README.md": "two\n"])
        #expect(throws: (any Error).self) { try repository.git("merge", "--quiet", "main") }
        try repository.write("", to: ".git/index.lock")
        let found = try found(in: repository)
        #expect(
            found.first
                == "a merge is under way: finish it, or give it up with --abort; until then nothing is written into history"
        )
        #expect(
            found.dropFirst().first?.hasSuffix(
                "/index.lock is there: if no git command runs, remove it: it is what a killed one left") == true)
    }

    @Test func `a HEAD that no snapshot can go on is said`() throws {
        let repository = try portfolio()
        try repository.git("checkout", "--quiet", "--detach")
        #expect(
            try found(in: repository) == [
                "no branch is checked out: run `git switch BRANCH`: snapshots and filing need one"
            ])
        try repository.git("switch", "--quiet", "--orphan", "empty")
        #expect(try found(in: repository).first == "nothing is committed yet: run `git add --all && git commit`")
        #expect(
            try found(in: repository).last?.hasSuffix(
                "`greffe init` writes what is missing, and never over what is there") == true)
    }

    @Test func `a clone whose history is cut is told how to complete it`() throws {
        let repository = try portfolio()
        try repository.commit("Another", ["README.md": "x\n"])
        try repository.git("clone", "-q", "--depth=1", "file://\(repository.path)", "../shallow")
        let workspace = try Workspace(
            containing: repository.root.path + "/shallow", environment: repository.environment)
        var options = Portfolio.Options(today: try #require(Day("2026-12-01")))
        options.indexFolders = ["/"]
        let found = try Doctor(of: workspace, options).examine()
        #expect(
            found.map { $0.problem.text(in: .english) } == [
                "this clone's history is cut: silence and who touched the archive can't be known"
            ])
        #expect(found.first?.mend.text(in: .english) == "run `git fetch --unshallow`")
    }

    @Test func `a damaged index is emptied, and one that can be written nowhere is said`() throws {
        let repository = try portfolio()
        let folder = repository.root.appending(path: "index")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appending(path: "index-1.sqlite")
        try Data("SQLite format 3\0garbage".utf8).write(to: file)
        #expect(
            try found(in: repository, index: [folder.path]) == [
                "the index \(file.path) was damaged: it is emptied now, and made anew by the next command"
            ])
        #expect(try found(in: repository, index: [folder.path]).isEmpty)
        #expect(
            try found(in: repository, index: [folder.path + "/none"]) == [
                "the index can be written nowhere: every command reads all documents anew: let your account write to .git/greffe, or to ~/.cache/greffe"
            ])
    }

    @Test func `a standard with faults of its own is named file by file`() throws {
        let repository = try portfolio()
        try repository.write("{\"x-pahts\": 1, \"type\": \"objekt\"}", to: "standard/schema/odd.schema.json")
        #expect(
            try found(in: repository) == [
                "the standard has faults of its own: standard/schema/odd.schema.json: `greffe check standard` shows each"
            ])
    }

    @Test func `missing tags and unfinished work are said with what finishes them`() throws {
        let repository = try portfolio()
        try TestPortfolio.file(in: repository.path, repository.environment)
        try repository.git("reset", "--quiet", "--hard", "HEAD^")
        try TestPortfolio.close(in: repository.path, repository.environment)
        try repository.git("tag", "--delete", "archive/crm/v1", "snapshot/2026-10")
        #expect(
            try found(in: repository) == [
                "records without a tag: crm v1: run `git fetch --tags`; `greffe archive PROJECT` makes the tag of one whose filing was interrupted",
                "crm is filed, and still in the portfolio: filing it was interrupted: run `greffe archive crm` again: it finishes",
                "the snapshot of 2026-10 has no tag here: run `git fetch --tags`, or `greffe snapshot 2026-10` again: it makes the tag",
            ])
        try TestPortfolio.file(in: repository.path, repository.environment)
        try TestPortfolio.close(in: repository.path, repository.environment)
        #expect(try found(in: repository).isEmpty)
    }

    @Test func `a branch that lacks records of a remote is said`() throws {
        let repository = try portfolio()
        try TestPortfolio.file(in: repository.path, repository.environment)
        let clone = try TestRepository()
        try clone.git("remote", "add", "origin", repository.path)
        try clone.git("fetch", "--quiet", "origin")
        try clone.git("checkout", "--quiet", "-B", "main", "origin/main")
        try clone.git("branch", "--no-track", "archive", "origin/archive")
        try TestPortfolio.restore(in: repository.path, repository.environment)
        try repository.commit("More", ["projects/crm/project.yaml": "name: CRM 2\nstate: closed\n"])
        try TestPortfolio.file(in: repository.path, repository.environment)
        try clone.git("fetch", "--quiet", "origin", "archive:refs/remotes/origin/archive")
        #expect(
            try found(in: clone).first
                == "origin/archive has records that the branch archive lacks here: run `git fetch . origin/archive:archive`; where both have grown, merge one into the other"
        )
    }
}
