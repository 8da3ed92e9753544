import Foundation
import Git
import Records
import TestRepositories
import Testing

/// States in which no period is closed: each says what to do, and nothing is changed.
struct ClosingRefusalTests {
    @Test(arguments: [
        "projects/crm/project.yaml", "projects/crm/status/2026-10.yaml", "projects/crm/charter.md",
        "standard/views/headline.sql", "portfolio.yaml", "projects/new/project.yaml",
    ])
    func `a document that isn't committed stops it, staged or not`(path: String) throws {
        let test = try TestPortfolio()
        try test.repository.write("name: changed\n", to: path)
        #expect(try test.refusal().contains("commit these documents first, or `git stash -u` them: \(path)"))
        try test.repository.git("add", "-A")
        #expect(try test.refusal().contains(path))
    }

    @Test func `a document that is staged and then put back stops it`() throws {
        let test = try TestPortfolio()
        let path = "projects/crm/project.yaml"
        try test.repository.write("name: changed\n", to: path)
        try test.repository.git("add", path)
        try test.repository.write(try #require(TestPortfolio.files[path]), to: path)
        #expect(try test.refusal().contains(path))
    }

    @Test func `of many documents five are named and the others counted`() throws {
        let test = try TestPortfolio()
        for number in 1...7 { try test.repository.write("name: x\n", to: "projects/p\(number)/project.yaml") }
        #expect(try test.refusal().hasSuffix("projects/p4/project.yaml, projects/p5/project.yaml and 2 more"))
    }

    @Test func `a deleted document stops it`() throws {
        let test = try TestPortfolio()
        try test.repository.remove("projects/crm/project.yaml")
        #expect(try test.refusal().contains("projects/crm/project.yaml"))
    }

    @Test func `a period that isn't over is refused`() throws {
        let refusal = try TestPortfolio().refusal("2026-11")
        #expect(
            refusal == "2026-11 lasts until 2026-11-30 and it is 2026-11-13: close it from 2026-12-01 on; "
                + "`greffe snapshot 2026-10` closes the period before")
    }

    @Test func `a period that another has followed is closed as of a day when it was the last`() throws {
        let test = try TestPortfolio()
        #expect(try test.refusal("2026-09").contains("`greffe snapshot 2026-09 --as-of 2026-10-30`"))
        #expect(try !test.close("2026-09", asOf: "2026-10-30").stoodAlready)
    }

    @Test func `a fortnight that the year has not is refused`() throws {
        #expect(try TestPortfolio().refusal("2027-F27") == "the portfolio's calendar has no period 2027-F27")
    }

    @Test func `a detached HEAD is refused`() throws {
        let test = try TestPortfolio()
        try test.repository.git("checkout", "-q", "--detach")
        #expect(try test.refusal().contains("git switch"))
    }

    @Test func `an unborn branch is refused`() throws {
        let test = try TestPortfolio()
        try test.repository.git("symbolic-ref", "HEAD", "refs/heads/new")
        #expect(throws: HistoryFailure.self) { try test.close() }
        #expect(try test.repository.git("for-each-ref").split(separator: "\n").count == 1)
    }

    @Test(arguments: ["merge", "rebase"])
    func `an operation under way is refused`(operation: String) throws {
        let test = try TestPortfolio()
        try test.repository.git("switch", "-q", "-c", "other")
        try test.repository.commit("other", ["README.md": "theirs\n"])
        try test.repository.git("switch", "-q", "main")
        try test.repository.commit("ours", ["README.md": "ours\n"])
        #expect(throws: TestRepository.Failure.self) { try test.repository.git(operation, "other") }
        let refusal = try test.refusal()
        #expect(refusal.contains("is under way: finish or abort it") || refusal.contains("no branch is checked out"))
    }

    @Test func `a locked index is refused`() throws {
        let test = try TestPortfolio()
        try test.repository.write("", to: ".git/index.lock")
        #expect(try test.refusal().contains("if none is, remove"))
    }

    @Test func `a bare repository is refused`() throws {
        let test = try TestPortfolio()
        try test.repository.git("clone", "-q", "--bare", ".", "../bare")
        let bare = test.repository.root.appending(path: "bare").path
        #expect(throws: HistoryFailure.self) { try TestPortfolio.close(in: bare, test.repository.environment) }
        #expect(try test.repository.git(["tag"], in: "bare") == "")
    }

    @Test func `another file in the snapshot's place is refused`() throws {
        let test = try TestPortfolio()
        try test.repository.write("mine\n", to: "snapshots/2026-10/projects.csv")
        #expect(try test.refusal().contains("“snapshots/2026-10/projects.csv” has changes that aren't committed"))
    }

    @Test func `a view and its schema must have the same columns`() throws {
        let view = "standard/views/snapshot_finding.sql"
        let more = try TestPortfolio([view: "SELECT rule, project, path FROM finding"])
        #expect(try more.refusal().contains("gives a column \"path\" that standard/schema/past_finding.schema.json"))
        let fewer = try TestPortfolio([view: "SELECT rule FROM finding"])
        #expect(try fewer.refusal().contains("has a column \"project\" that the view \"snapshot_finding\""))
        let other = try TestPortfolio(["standard/views/snapshot_risk.sql": "SELECT 1 AS a"])
        #expect(try other.refusal().contains("needs standard/schema/past_risk.schema.json"))
    }
}
