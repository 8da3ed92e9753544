import Checks
import Git
import Records
import TestRepositories
import Testing
import Text
import Values
import Workspaces

@Suite struct SnapshotVerifyingTests {
    private func verify(_ test: TestPortfolio) throws -> [SnapshotFinding] {
        let workspace = try Workspace(containing: test.repository.path, environment: test.repository.environment)
        let options = Portfolio.Options(today: try #require(Day("2026-12-01")))
        return try SnapshotVerifying(of: workspace, options).verify().flatMap(\.findings)
    }

    private func closed() throws -> TestPortfolio {
        let test = try TestPortfolio()
        try test.close()
        return test
    }

    @Test func `a snapshot that nobody touched is as it was taken, whatever came after`() throws {
        let test = try closed()
        try test.repository.commit("Later", ["projects/crm/status/2026-10.yaml": "overall: red\n"])
        #expect(try verify(test).isEmpty)
    }

    @Test func `a file that was touched afterwards is named with the commit`() throws {
        let test = try closed()
        let file = "snapshots/2026-10/projects.csv"
        let commit = try test.repository.commit("Tampered", [file: try test.repository.read(file) + "x;\n"])
        #expect(try verify(test) == [.touched(path(file), in: commit)])
        #expect(
            SnapshotFinding.touched(path("a"), in: commit).message.text(in: .english)
                == "commit \(commit.short) touched a after it was closed")
    }

    @Test func `one that was committed as another than it would be is told line by line`() throws {
        let test = try closed()
        let file = "snapshots/2026-10/projects.csv"
        let message = try test.repository.git("log", "-1", "--format=%B")
        try test.repository.write(try test.repository.read(file).replacing("green", with: "red"), to: file)
        try test.repository.git("commit", "-q", "--amend", "-a", "-m", message)
        try test.repository.git("tag", "--force", "-a", "-m", "x", "snapshot/2026-10")
        let findings = try verify(test)
        guard case .differs(let found, let standing, let computed)? = findings.first else {
            Issue.record("\(findings)")
            return
        }
        #expect(findings.count == 1 && found == path(file))
        #expect(standing.count == 1 && standing[0].contains("red"))
        #expect(computed.count == 1 && computed[0].contains("green"))
        #expect(
            findings[0].message.text(in: .english) == "\(file) would be another today: 1 line differs")
    }

    @Test func `without its tag or its source nothing can be said`() throws {
        let test = try closed()
        try test.repository.git("tag", "--delete", "snapshot/2026-10")
        #expect(try verify(test) == [.untagged])
        #expect(
            SnapshotFinding.untagged.message.text(in: .english)
                == "its tag is missing: `git fetch --tags` brings it, if it was not deleted")
        try test.repository.git("tag", "-a", "-m", "x", "snapshot/2026-10", "HEAD^")
        #expect(try verify(test) == [.withoutSource])
        #expect(
            SnapshotFinding.withoutSource.message.text(in: .english)
                == "the commit that it was computed from is not named, or is not here: it can't be computed again")
    }
}
