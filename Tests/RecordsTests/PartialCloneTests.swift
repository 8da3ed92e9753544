import TestRepositories
import Testing

/// Clones that leave objects where they came from, until Git is asked for them.
struct PartialCloneTests {
    private let test: TestPortfolio

    init() throws {
        test = try TestPortfolio.withClosedProject(["projects/pay/project.yaml": "name: Pay\nstate: closed\n"])
        try test.repository.git("config", "uploadpack.allowFilter", "true")
    }

    @Test func `a clone without the contents of old files works as another does`() throws {
        try test.repository.commit("More", ["projects/crm/status/2026-10.yaml": "overall: red\n"])
        let copy = try WorkingCopy.clone("partial", of: test, "--filter=blob:none")
        try copy.closeFileAndRestore()
    }

    @Test func `what a record's files need is said before anything is written, and the advice brings it`() throws {
        try WorkingCopy(of: test).file()
        let copy = try WorkingCopy.clone("partial", of: test, "--filter=blob:none")
        // One that is there makes no difference.
        try copy.git("cat-file", "-e", "origin/archive:records/crm/v1/data/project.yaml")
        let words = try copy.refusal { try copy.restore() }
        try followAdvice(words, in: copy)
        try copy.restore()
        try copy.expectCommitted("Restore crm v1")
    }

    @Test func `a clone without old folders, whose history can't be read, says what brings it`() throws {
        try test.repository.commit("More", ["README.md": "More\n"])
        let copy = try WorkingCopy.clone("partial", of: test, "--filter=tree:0")
        try followAdvice(copy.refusal { try copy.close() }, in: copy)
        try copy.closeFileAndRestore()
    }

    private func followAdvice(_ words: String, in copy: WorkingCopy) throws {
        let advice = "git fetch --refetch --no-filter"
        #expect(words.hasPrefix("this partial clone hasn't fetched the object ") && words.contains("`\(advice)`"))
        try test.repository.run(advice.split(separator: " ").map(String.init), in: copy.name)
    }
}
