import TestRepositories
import Testing
import Workspaces

/// Commits of other repositories in the place of folders.
struct SubmoduleTests {
    private let test: TestPortfolio
    private let other: TestRepository

    init() throws {
        test = try TestPortfolio.withClosedProject()
        other = try TestRepository()
        try other.commit("Another", ["project.yaml": "no: project\n", "status/2026-10.yaml": "overall: blue\n"])
    }

    /// The portfolio with a submodule at a path, committed.
    private func copy(withSubmoduleAt path: String) throws -> WorkingCopy {
        try test.repository.git("-c", "protocol.file.allow=always", "submodule", "add", "-q", other.path, path)
        try test.repository.git("commit", "-q", "-m", "Add a submodule")
        return WorkingCopy(of: test)
    }

    @Test(arguments: ["vendor/tool", "projects/ext", "snapshots/other"])
    func `beside projects it is left alone, checked out or not`(path: String) throws {
        let copy = try copy(withSubmoduleAt: path)
        for _ in 1...2 {
            #expect(try copy.findings(.workingTree) == [] && copy.findings(.staged) == [])
            try copy.git("submodule", "deinit", "-q", "--force", path)
        }
        try copy.git("-c", "protocol.file.allow=always", "submodule", "update", "-q", "--init")
        try test.repository.write("overall: mine\n", to: "\(path)/status/2026-10.yaml")
        try copy.git("config", "diff.ignoreSubmodules", "dirty")
        try copy.closeFileAndRestore()
        #expect(try copy.git("ls-tree", "HEAD", path).hasPrefix("160000 commit \(other.line("rev-parse", "HEAD"))"))
        #expect(try test.repository.read("\(path)/status/2026-10.yaml") == "overall: mine\n")
    }

    @Test func `inside a project it stops filing, and nothing else`() throws {
        let copy = try copy(withSubmoduleAt: "projects/crm/tool")
        #expect(try copy.findings(.workingTree) == [] && copy.findings(.staged) == [])
        #expect(
            try copy.refusal { try copy.file() }
                == "tool of \"crm\" is a link or a submodule: a record holds files alone")
        try copy.close()
        try copy.expectCommitted("Snapshot 2026-10")
    }

    @Test func `in the place of a filed project it is not overwritten`() throws {
        try WorkingCopy(of: test).file()
        let copy = try copy(withSubmoduleAt: "projects/crm")
        #expect(
            try copy.refusal { try copy.restore() }
                == "there is a project \"crm\" in the portfolio, other than the record has it")
    }

    @Test func `in the place of a document it is no file, in every state, whatever lies in its folder`() throws {
        let path = "projects/pay/status/2026-08.yaml"
        try test.repository.git("rm", "-q", path)
        let copy = try copy(withSubmoduleAt: path)
        let head = try test.repository.id(of: "HEAD")
        for _ in 1...2 {
            for state in [.workingTree, .staged, .commit(head)] as [State] {
                #expect(try copy.findings(state) == ["not-a-file \(path)"], "\(state)")
            }
            try copy.git("submodule", "deinit", "-q", "--force", path)
            try test.repository.write("name: stray\n", to: "\(path)/status/2026-12.yaml")
        }
    }
}
