import Filing
import Foundation
import Records
import TestRepositories
import Testing
import Workspaces

/// What Git may have made of a working tree: in each, a period is closed, and a project filed and brought back.
struct WorkingCopyTests {
    @Test(arguments: [["--cone", "people"], ["--no-cone", "/portfolio.yaml", "/people/", "!/standard/"]])
    func `a sparse checkout that leaves out standard, project and snapshots`(patterns: [String]) throws {
        let test = try TestPortfolio.withClosedProject(["people/ann.yaml": "name: Ann\n"])
        let copy = WorkingCopy(of: test)
        try test.repository.git(["sparse-checkout", "set"] + patterns)
        #expect(!copy.exists("standard") && !copy.exists("projects"))
        let findings = try copy.findings(.workingTree)
        #expect(try findings == copy.findings(.staged))
        try copy.closeFileAndRestore()
        // What is new is there, though Git would leave it out, and goes when it is told to.
        #expect(copy.exists("projects/crm/project.yaml") && copy.exists("snapshots/2026-10/snapshot.yaml"))
        try copy.git("sparse-checkout", "reapply")
        #expect(!copy.exists("projects") && !copy.exists("snapshots"))
        #expect(try copy.status == "")
        #expect(try copy.findings(.workingTree) == copy.findings(.staged))
        #expect(try copy.close().stoodAlready && copy.restore().stoodAlready)
        try copy.file()
        try copy.expectCommitted("Archive crm v1")
    }

    @Test func `a linked worktree, and the main one is not touched`() throws {
        let test = try TestPortfolio.withClosedProject()
        try test.repository.git("worktree", "add", "-q", "-b", "closing", "../linked")
        let (main, linked) = (WorkingCopy(of: test), WorkingCopy("linked", of: test))
        let head = try main.git("rev-parse", "main")
        try main.repository.write("name: mine\n", to: "projects/pay/project.yaml")
        try linked.closeFileAndRestore()
        #expect(try main.git("rev-parse", "main") == head)
        #expect(try main.status == " M projects/pay/project.yaml\n")
        // One archive serves all.
        try linked.file()
        #expect(try main.git("rev-parse", "archive") == linked.git("rev-parse", "archive"))
    }

    @Test func `a branch that a linked worktree has checked out is not filed on from another`() throws {
        let test = try TestPortfolio.withClosedProject()
        let copy = WorkingCopy(of: test)
        try copy.git("branch", "archive")
        try copy.git("worktree", "add", "-q", "../linked", "archive")
        #expect(
            try copy.refusal { try copy.file() }
                == "the branch “archive” is checked out in another working tree: run this there")
    }

    @Test func `a shallow clone, whose history is cut`() throws {
        let test = try TestPortfolio.withClosedProject()
        try test.repository.commit("More", ["projects/pay/project.yaml": "name: Pay more\n"])
        let copy = try WorkingCopy.clone("shallow", of: test, "--depth=1", "--no-single-branch")
        #expect(try copy.git("rev-list", "--count", "HEAD") == "1\n")
        try copy.closeFileAndRestore()
    }

    @Test func `a shallow clone of a portfolio with a snapshot and a record`() throws {
        let test = try TestPortfolio.withClosedProject(["projects/pay/project.yaml": "name: Pay\nstate: closed\n"])
        let main = WorkingCopy(of: test)
        try main.file()
        try main.close()
        try test.repository.commit("More", ["README.md": "More\n"])
        let copy = try WorkingCopy.clone("shallow", of: test, "--depth=1", "--no-single-branch")
        #expect(try copy.close().stoodAlready)
        try copy.restore()
        try copy.expectCommitted("Restore crm v1")
        let pay = try TestPortfolio.file("pay", in: copy.path, test.repository.environment)
        #expect(pay.id.project == "pay" && !pay.stoodAlready)
        try copy.expectCommitted("Archive pay v1")
    }

    @Test(arguments: [
        (["-c", "core.autocrlf=true"], ["projects/crm/notes.md": "one\ntwo\n"]),
        (["-c", "core.autocrlf=true"], ["projects/crm/notes.md": "one\r\ntwo\r\n"]),
        (["-c", "core.autocrlf=input"], ["projects/crm/notes.md": "one\r\ntwo\r\n"]),
        ([], [".gitattributes": "* text=auto eol=crlf\n"]), ([], [".gitattributes": "*.csv -text\n*.yaml eol=crlf\n"]),
        ([], ["projects/crm/.gitattributes": "*.yaml text eol=crlf\n"]),
        (["-c", "core.autocrlf=true"], ["projects/crm/.gitattributes": "*.yaml -text\nstatus/** text eol=lf\n"]),
    ])
    func `line ends that Git converts`(options: [String], changes: [String: String]) throws {
        let test = try TestPortfolio.withClosedProject(changes)
        let copy = WorkingCopy("windows", of: test)
        try test.repository.git(["clone", "-q"] + options + [".", "../windows"])
        #expect(try copy.status == "")
        let findings = try copy.findings(.workingTree)
        #expect(try findings == copy.findings(.staged))
        try copy.closeFileAndRestore()
        // What was restored is what a checkout gives.
        let written = try contents(of: copy)
        try copy.git("rm", "-q", "-r", "--cached", ".")
        try copy.git("reset", "-q", "--hard")
        #expect(try contents(of: copy) == written)
    }

    private func contents(of copy: WorkingCopy) throws -> [String: Data] {
        let paths = try copy.git("ls-files", "projects", "snapshots").split(separator: "\n").map(String.init)
        return Dictionary(
            uniqueKeysWithValues: try paths.map { ($0, try Data(contentsOf: URL(filePath: "\(copy.path)/\($0)"))) })
    }
}
