import Standards
import Testing
import Text

@Suite struct KnownPathsTests {
    private let known = KnownPaths(of: Standard(files: BuiltInFiles.common).kinds)

    @Test(arguments: [
        ("project/crm/project.yaml", "projects/crm/project.yaml"),
        ("Projects/crm/project.yaml", "projects/crm/project.yaml"),
        ("projects/crm/statuses/2026-11.yaml", "projects/crm/status/2026-11.yaml"),
        ("projects/crm/status/2026-11.yml", "projects/crm/status/2026-11.yaml"),
        ("project/crm/risk.yml", "projects/crm/risks.yaml"), ("team/dev.yaml", "teams/dev.yaml"),
        ("finances/2026-11.csv", "finance/2026-11.csv"), ("objective.yaml", "objectives.yaml"),
        ("standard/rule/own.yaml", "standard/rules/own.yaml"),
    ])
    func `a misspelt path leads to the one it was meant to be`(path: String, meant: String) {
        #expect(known.nearest(to: path) == meant)
    }

    @Test(arguments: [
        "README.md", "LICENSE", "Makefile", "docs/people.md", "docs/index.yaml", ".github/workflows/check.yaml",
        ".gitlab-ci.yml", "projects/crm/attachments/2026-11.yaml", "projects/crm/charter.md", "projects/crm/tasks.yaml",
        "projects/crm/notes/2026-11.yaml", "exports/plan.yaml", "standard/views/slip.sql", "package.json",
    ])
    func `a file of another kind leads nowhere`(path: String) {
        #expect(known.nearest(to: path) == nil)
    }
}
