import Checks
import Foundation
import Git
import Records
import TestRepositories
import Testing
import Text
import Values
import Workspaces

struct PeriodClosingTests {
    @Test func `a period is closed by one commit of its files alone, and a tag`() throws {
        let test = try TestPortfolio()
        let source = try test.repository.line("rev-parse", "HEAD")
        let tree = try test.repository.line("rev-parse", "HEAD:standard")
        let closed = try test.close()
        #expect(!closed.stoodAlready)
        #expect(closed.isNewlyTagged)
        #expect(
            try test.snapshot() == [
                "snapshots/2026-10/findings.csv": "rule,project\n",
                "snapshots/2026-10/projects.csv": """
                project;name;budget;third;reporting;reported_period;overall
                crm;"CRM; the new one";1000,49;333,3333;reported;2026-10;green
                pay;Pay;20,01;6,6667;not reported;2026-08;red

                """,
                "snapshots/2026-10/snapshot.yaml": """
                format: 1
                as_of: 2026-11-13
                standard: Small 1.2
                standard_tree: "\(tree)"

                """,
            ])
        let repository = test.repository
        #expect(try test.status == "")
        #expect(try repository.line("rev-parse", "HEAD") == closed.commit.hex)
        #expect(
            try repository.line("rev-parse", "HEAD~1", "snapshot/2026-10^{commit}") == "\(source)\n\(closed.commit)")
        #expect(try repository.git("diff", "--name-only", "HEAD~1").split(separator: "\n").count == 3)
        #expect(
            try repository.git("log", "-1", "--format=%an|%cn|%B") == """
                Ada|Charles|Snapshot 2026-10

                Greffe-Snapshot: 2026-10
                As-Of: 2026-11-13
                Source: \(source)


                """)
        #expect(
            try repository.git("for-each-ref", "--format=%(objecttype) %(contents)", "refs/tags/snapshot/2026-10")
                == "tag Snapshot 2026-10\n\nnot reported: 1\n\n")
        #expect(closed.headline.map { $0.text(in: .french) } == ["sans point : 1"])
        #expect(try repository.git("fsck", "--strict") == "")
    }

    @Test func `a project without its report stands in it as not reported, with its last one`() throws {
        let test = try TestPortfolio()
        try test.close()
        let row = try test.repository.read("snapshots/2026-10/projects.csv").split(separator: "\n").last
        #expect(row?.hasSuffix("not reported;2026-08;red") == true)
    }

    @Test func `the same commit and day give the same bytes in another clone`() throws {
        let test = try TestPortfolio()
        try test.repository.git("clone", "-q", ".", "../other")
        try test.close()
        let other = test.repository.root.appending(path: "other").path
        _ = try TestPortfolio.close(in: other, test.repository.environment)
        let trees = try [nil, "other"].map { try test.repository.git(["rev-parse", "HEAD^{tree}"], in: $0) }
        #expect(trees[0] == trees[1])
    }

    @Test func `a rerun, even from a later commit and on a later day, writes nothing`() throws {
        let test = try TestPortfolio()
        let first = try test.close()
        #expect(try test.close().stoodAlready)
        try test.repository.commit("later", ["README.md": "changed\n"])
        let head = try test.repository.line("rev-parse", "HEAD")
        let again = try test.close(asOf: "2027-01-20")
        #expect(again.stoodAlready)
        #expect(!again.isNewlyTagged)
        #expect(again.commit == first.commit)
        #expect(again.asOf == first.asOf)
        #expect(try test.repository.line("rev-parse", "HEAD") == head)
        #expect(try test.status == "")
    }

    @Test func `what the last commit changed is not in it, so that a rerun from a later tip is the same`() throws {
        let rule = """
            level: warning
            scope: change
            title: {en: A change is told}
            why: {en: Nothing}
            sql: SELECT p._at, NULL AS field FROM project p JOIN changed_document c ON c.project = p.project
            message: {en: changed}
            help: {en: nothing}
            examples: [{today: 2026-11-13, files: {projects/crm/project.yaml: "name: CRM"}}]

            """
        let test = try TestPortfolio(["standard/rules/changed.yaml": rule])
        try test.repository.commit("More", ["projects/pay/project.yaml": "name: Pay\nbudget: 30\n"])
        #expect(try WorkingCopy(of: test).findings(.commit(test.repository.id(of: "HEAD"))) != [])
        try test.close()
        #expect(try test.snapshot()["snapshots/2026-10/findings.csv"] == "rule,project\n")
        try test.repository.commit("later", ["README.md": "changed\n"])
        #expect(try test.close().stoodAlready)
    }

    @Test func `a tag that is missing is made`() throws {
        let test = try TestPortfolio()
        let first = try test.close()
        try test.repository.git("tag", "-d", "snapshot/2026-10")
        let again = try test.close()
        #expect(again.stoodAlready)
        #expect(again.isNewlyTagged)
        #expect(try test.repository.line("rev-parse", "snapshot/2026-10^{commit}") == first.commit.hex)
    }

    @Test func `a snapshot that was never tagged is tagged although work went on`() throws {
        let test = try TestPortfolio()
        let first = try test.close()
        try test.repository.git("tag", "-d", "snapshot/2026-10")
        try test.repository.commit("later", ["projects/pay/status/2026-10.yaml": "overall: green\n"])
        #expect(try test.close().isNewlyTagged)
        #expect(try test.repository.line("rev-parse", "snapshot/2026-10^{commit}") == first.commit.hex)
        #expect(try test.repository.line("log", "-1", "--format=%s") == "later")
    }

    @Test func `a snapshot that was changed by hand is never tagged`() throws {
        let test = try TestPortfolio()
        try test.close()
        try test.repository.git("tag", "-d", "snapshot/2026-10")
        try test.repository.commit("changed", ["snapshots/2026-10/projects.csv": "project\n"])
        #expect(try test.refusal().contains("never rewritten"))
    }

    @Test func `a closed period is never written otherwise`() throws {
        let test = try TestPortfolio()
        try test.close()
        try test.repository.commit("later", ["projects/pay/status/2026-10.yaml": "overall: green\n"])
        #expect(try test.refusal().contains("2026-10 was closed as of 2026-11-13 and is never rewritten"))
    }

    @Test func `what else is staged, modified or untracked isn't touched`() throws {
        let test = try TestPortfolio(["notes/a": "1", "notes/b": "1"])
        try test.repository.write("2", to: "notes/a")
        try test.repository.git("add", "notes/a")
        try test.repository.write("2", to: "notes/b")
        try test.repository.write("2", to: "notes/c")
        let before = try test.status
        try test.close()
        #expect(try test.status == before)
        #expect(before == "M  notes/a\n M notes/b\n?? notes/c\n")
    }

    @Test func `who signs and when is as Git's variables say`() throws {
        let test = try TestPortfolio()
        try test.close(variables: [
            "GIT_AUTHOR_NAME": "Grace", "GIT_AUTHOR_DATE": "2026-11-14T08:00:00+0200",
            "GIT_COMMITTER_DATE": "1794700000 +0100",
        ])
        #expect(
            try test.repository.line("log", "-1", "--format=%an %ad %cd", "--date=raw")
                == "Grace 1794636000 +0200 1794700000 +0100")
        #expect(
            try test.repository.line("for-each-ref", "--format=%(taggerdate:raw)", "refs/tags/snapshot")
                == "1794700000 +0100")
    }

    @Test func `amounts have the digits of the currency`() throws {
        let test = try TestPortfolio(["portfolio.yaml": "name: Roadmap\ncurrency: JPY\n"])
        try test.close()
        #expect(try test.repository.read("snapshots/2026-10/projects.csv").contains(";1000;333,3333;"))
    }

    @Test func `blocking findings stop it, unless they are let through`() throws {
        let test = try TestPortfolio(["projects/pay/project.yaml": "budget: 20\n"])
        let head = try test.repository.line("rev-parse", "HEAD")
        do {
            try test.close()
            Issue.record("nothing stopped it")
        } catch HistoryFailure.blocked(let findings, _) {
            #expect(findings.map(\.rule.name) == ["name-missing"])
        }
        #expect(try test.repository.line("rev-parse", "HEAD") == head)
        #expect(try test.status == "")
        try test.close(withFindings: true)
        #expect(try test.repository.read("snapshots/2026-10/findings.csv") == "rule,project\nname-missing,pay\n")
    }

    @Test func `the last month that is over counts from its own last day on`() throws {
        let calendar = Calendar()
        let periods = try ["2026-11-29", "2026-11-30", "2026-12-01"].map {
            calendar.lastPeriod(.month, endedBy: try #require(Day($0)))?.text
        }
        #expect(periods == ["2026-10", "2026-11", "2026-11"])
    }

    @Test(arguments: ["2026-W45", "2026-F22", "2026-Q3", "2026-10"])
    func `a period of any cadence is closed`(period: String) throws {
        let test = try TestPortfolio()
        try test.close(period, asOf: "2026-11-08")
        #expect(try test.snapshot(period).count == 3)
    }
}
