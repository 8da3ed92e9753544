import Foundation
import Standards
import Testing
import Text

@Suite struct `The standards that the program carries` {
    private func standard(_ name: String) throws -> Standard {
        Standard(files: try #require(BuiltInStandard(named: name)).files)
    }

    @Test func `are the common one and two overlays`() {
        #expect(BuiltInStandard.names == ["common", "essential", "pm2"])
        #expect(BuiltInStandard(named: "tempo") == nil)
    }

    @Test func `common is all of its folder`() throws {
        #expect(try #require(BuiltInStandard(named: "common")).files == BuiltInFiles.common)
    }

    @Test func `essential has five rules and seven kinds, and nothing beside`() throws {
        let essential = try #require(BuiltInStandard(named: "essential"))
        let standard = Standard(files: essential.files)
        #expect(standard.rules.count == 5)
        let kinds = essential.files.keys.filter { $0.hasPrefix("schema/") && $0 != "schema/types.schema.json" }
        #expect(kinds.count == 7)
        #expect(standard.faults.isEmpty)
        #expect(essential.files["overlay.yaml"] == nil)
        // Taken from the common one, and its own.
        #expect(essential.files["rules/sponsor-missing.yaml"] == BuiltInFiles.common["rules/sponsor-missing.yaml"])
        #expect(essential.files["views/threshold.sql"] != BuiltInFiles.common["views/threshold.sql"])
    }

    @Test func `pm2 takes all rules, and its artefacts in the place of the common ones`() throws {
        let pm2 = try standard("pm2")
        #expect(try pm2.rules.map(\.id) == standard("common").rules.map(\.id))
        let settings = try #require(BuiltInStandard(named: "pm2")).files["standard.yaml"]?.string ?? ""
        let common = try #require(BuiltInFiles.common["standard.yaml"]).string
        #expect(settings.contains("name: Open PM² standard\n"))
        #expect(!settings.contains("Common standard"))
        #expect(settings.components(separatedBy: "\nartefacts:").count == 2)
        // What it does not say stays, with its comments.
        let gates = try #require(common.range(of: "gates:(\n  .*)+", options: .regularExpression))
        #expect(settings.contains(common[gates]))
        #expect(settings.contains("# Texts that only hold a place.\n"))
        #expect(pm2.templates.names == ["end_report", "gate_review", "minutes", "project", "small-project", "status"])
    }
}
