import Testing
import Text
import Values

@testable import Checks

@Suite struct ProjectFolderTests {
    /// The findings about files, as `path rule help`.
    private func findings(_ paths: String...) throws -> [String] {
        let files = Dictionary(uniqueKeysWithValues: paths.map { ($0, "name: A\nstate: active\n") })
        let portfolio = try PortfolioInMemory.common.open(files, today: .of("2026-11-25"))
        return Check(portfolio).fileFindings().map { finding in
            ([finding.path, finding.rule.name] + [finding.help?.text(in: .english)].compactMap(\.self))
                .joined(separator: " ")
        }
    }

    @Test func `a folder whose name can't be an id is told of once, with the id it could have`() throws {
        #expect(
            try findings(
                "projects/Réseau sud/status/2026-10.yaml", "projects/Réseau sud/project.yaml",
                "projects/crm/project.yaml", "projects/日本/project.yaml", "projects/my notes/plan.txt")
                == [
                    "projects/Réseau sud/project.yaml unsafe-id did you mean \"reseau-sud\"?",
                    "projects/日本/project.yaml unsafe-id",
                ])
    }

    @Test func `folders that differ in case alone are told of, whatever is in them`() throws {
        #expect(
            try findings("projects/CRM/project.yaml", "projects/crm/status/2026-10.yaml")
                == ["projects/crm/status/2026-10.yaml differs-in-case-alone"])
        #expect(
            try findings("projects/CRM/project.yaml", "projects/crm/project.yaml")
                == ["projects/crm/project.yaml differs-in-case-alone"])
    }

    @Test func `a name that no system but some takes keeps its one finding`() throws {
        #expect(try findings("projects/con/project.yaml") == ["projects/con/project.yaml unsafe-file-name"])
    }
}
