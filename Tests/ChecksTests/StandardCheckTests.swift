import Standards
import Testing
import Text

@testable import Checks

/// Faults of a standard, each at its place.
@Suite struct StandardCheckTests {
    /// A change of the essential standard, and the one finding that it brings.
    struct Fault: CustomTestStringConvertible {
        let path: String
        let old: String
        let new: String
        let finding: String

        var testDescription: String { finding }

        init(_ path: String, _ old: String, _ new: String, _ finding: String) {
            (self.path, self.old, self.new, self.finding) = (path, old, new, finding)
        }

        /// A file that is new.
        init(_ path: String, _ text: String, _ finding: String) {
            self.init(path, "", text, finding)
        }
    }

    private func findings(_ edits: [Fault], in name: String = "essential") throws -> [String] {
        var files = try #require(BuiltInStandard(named: name)).files
        for edit in edits {
            let text = files[edit.path]?.string ?? ""
            #expect(edit.old.isEmpty || text.contains(edit.old), "\(edit.path) holds \(edit.old)")
            files[edit.path] = SourceText(
                name: edit.path, edit.old.isEmpty ? text + edit.new : text.replacing(edit.old, with: edit.new))
        }
        return try StandardCheck(files, today: .of("2026-11-20")).findings().map { finding in
            let place = finding.excerpt.map { ":\($0.start.line):\($0.start.column)" } ?? ""
            let path = finding.path.replacing("standard/", with: "")
            return
                "\(path)\(place): \(finding.level.rawValue): \(finding.message.text(in: .english)) [\(finding.rule.name)]"
        }
    }

    @Test(arguments: BuiltInStandard.names)
    func `a standard that comes with greffe is whole`(name: String) throws {
        #expect(try findings([], in: name) == [])
    }

    @Test(arguments: [
        Fault(
            "rules/sponsor-missing.yaml", "AND sponsor IS NULL", "AND sponsr IS NULL",
            "rules/sponsor-missing.yaml:12:44: error: this rule could not be run: sponsor-missing can't be run: no such column: sponsr [rule-failed]"
        ),
        Fault(
            "rules/sponsor-missing.yaml", "FROM project", "FROM projects",
            "rules/sponsor-missing.yaml:11:8: error: this rule could not be run: sponsor-missing can't be run: no such table: projects [rule-failed]"
        ),
        Fault(
            "rules/sponsor-missing.yaml", "SELECT _at, ", "SELECT ",
            "rules/sponsor-missing.yaml:9:6: error: this rule could not be run: its rows have no column _at, which says where a fault stands [rule-failed]"
        ),
        Fault(
            "views/latest_status.sql", "r.cadence, r.first", "r.cadense, r.first",
            "views/latest_status.sql:3:15: error: this can't be run: no such column: r.cadense [sql-failed]"),
        Fault(
            "queries/open-asks.sql", "ORDER BY", "ORDR BY",
            "queries/open-asks.sql:8:1: error: this can't be run: near \"ORDR\": syntax error [sql-failed]"),
        Fault(
            "views/half.sql", "SELECT project, count(*) / 2 AS half FROM project GROUP BY project\n",
            "views/half.sql:1:26: error: between two whole numbers this drops the fraction: 1 / 2 is 0 [integer-division]"
        ),
        Fault(
            "views/other.sql", "SELECT project FROM project WHERE manager NOT IN (SELECT owner FROM risk)\n",
            "views/other.sql:1:43: warning: one NULL among these rows lets no row pass [not-in-nullable]"),
        Fault(
            "rules/sponsor-missing.yaml", "\\\"{name}\\\" has", "\\\"{title}\\\" has",
            "rules/sponsor-missing.yaml:14:7: error: the rule's SQL gives no column \"title\"; it gives _at, field, name [unknown-column]"
        ),
        Fault(
            "rules/sponsor-missing.yaml", "« {name} »", "« {name|euro} »",
            "rules/sponsor-missing.yaml:15:7: error: there is no unit \"euro\": money, percent, days, ratio, date or word [unknown-unit]"
        ),
        Fault(
            "standard.yaml", "levels:\n  - {rule: sponsor-mising, level: none}\n",
            "standard.yaml:40:12: error: there is no rule \"sponsor-mising\" [reference-unresolved]"),
        Fault(
            "standard.yaml", "levels:\n  - {rule: sponsor-missing, class: large, level: none}\n",
            "standard.yaml:40:36: error: \"large\" is none of the values wanted here [unknown-value]"),
        Fault(
            "standard.yaml", "rules: [document-unreadable]", "rules: [document-unreadable, sponsor-mising]",
            "standard.yaml:30:68: error: there is no rule \"sponsor-mising\" [unknown-rule]"),
        Fault(
            "standard.yaml", "permissions:\n  stakeholder: {roles: [pmo]}\n",
            "standard.yaml:40:3: error: there is no kind of document \"stakeholder\" [unknown-kind]"),
        Fault(
            "standard.yaml", "templates:\n", "templates:\n  big: {version: \"1.0\"}\n",
            "standard.yaml:24:3: error: the template \"big\" has no folder templates/big [unknown-template]"),
        Fault(
            "templates/project/project.yaml", "project@1.0", "project@0.9",
            "templates/project/project.yaml:7:11: error: standard.yaml says project@1.0: a new project would begin outdated [template-version-differs]"
        ),
        Fault(
            "templates/project/project.fr.yaml", "phase: preparing", "phase: cadrage",
            "templates/project/project.fr.yaml:6:8: error: \"cadrage\" is none of the values wanted here [unknown-value]"
        ),
        Fault(
            "templates/status/{period}.yaml", "achieved: []", "achievd: []",
            "templates/status/{period}.yaml:6:1: error: there is no field \"achievd\" here [unknown-field]"),
        Fault(
            "standard.yaml", "{risk_red: 20}", "{risk_red: 20, slip_days: 30}",
            "standard.yaml:21:74: warning: nothing compares with slip_days [threshold-unused]"),
        Fault(
            "standard.yaml", "classes:\n", "thresholds: {risk_rde: 20}\nclasses:\n",
            "standard.yaml:20:14: warning: nothing compares with risk_rde [threshold-unused]"),
        Fault(
            "standard.yaml", "classes:\n", "criticalities:\n  vital: {thresholds: {risk_rde: 12}}\nclasses:\n",
            "standard.yaml:21:24: warning: nothing compares with risk_rde [threshold-unused]"),
        Fault(
            "standard.yaml", "classes:\n", "classes:\n  large: {title: {en: Large, fr: Grand}}\n",
            "standard.yaml:21:3: warning: large has no risk_red, which others have: rules that compare with it say nothing of it [threshold-missing]"
        ),
        Fault(
            "standard.yaml", "{en: Doing, fr: Réalisation}", "{en: Doing}",
            "standard.yaml:11:11: warning: title says nothing in fr [text-untranslated]"),
        Fault(
            "queries/lots.sql",
            "-- How many projects.\n-- fr: Combien de projets.\nSELECT count(*) AS lots FROM project",
            "queries/lots.sql:3:20: warning: the column lots has no heading in fr [text-untranslated]"),
        Fault(
            "queries/lots.sql", "-- How many projects.\nSELECT name FROM project",
            "queries/lots.sql:1:1: warning: lots says nothing in fr [text-untranslated]"),
        Fault(
            "headings.yaml", "lots: {fr: combien, unit: euro}\n",
            "headings.yaml:16:27: error: \"euro\" is none of the values wanted here [unknown-value]"),
        Fault(
            "rules/sponsor-missing.yaml", "  fr: Un projet en cours a un commanditaire\n", "",
            "rules/sponsor-missing.yaml:3:1: warning: title says nothing in fr [text-untranslated]"),
        Fault(
            "schema/team.schema.json", "\"x-label\": {\"en\": \"manager\", \"fr\": \"responsable\"}",
            "\"x-label\": {\"en\": \"manager\"}",
            "schema/team.schema.json:29:7: warning: x-label says nothing in fr [text-untranslated]"),
        Fault(
            "schema/team.schema.json", "\"x-refers-to\": [\"supplier\"]", "\"x-refers-to\": [\"suplier\"]",
            "schema/team.schema.json:25:23: error: no kind of document fills a table \"suplier\" [unknown-table]"),
        Fault(
            "schema/team.schema.json", "\"x-label\": {\"en\": \"manager\"", "\"x-lable\": {\"en\": \"manager\"",
            "schema/team.schema.json:29:7: error: no such annotation [not-in-list]"),
        Fault(
            "rules/sponsor-missing.yaml", "state IN ('active', 'closing') AND", "",
            "rules/sponsor-missing.yaml:20:5: error: example 1 finds what has no mark, at projects/agenda/project.yaml:1: \"Agenda\" has no sponsor [example-fails]"
        ),
        Fault(
            "rules/sponsor-missing.yaml", "'active', 'closing'", "'closing'",
            "rules/sponsor-missing.yaml:20:5: error: example 1 does not find what is marked below projects/crm/project.yaml:1: has no sponsor [example-fails]"
        ),
        Fault(
            "rules/own.yaml", Self.own + "examples: []\n",
            "rules/own.yaml:6:6: warning: the rule has no example: nothing shows what it finds [example-missing]"),
        Fault(
            "rules/own.yaml", Self.own + Self.example("state: proposed\n        "),
            "rules/own.yaml:6:6: warning: no example of the rule has a mark: nothing shows what it finds [example-missing]"
        ),
        Fault(
            "rules/own.yaml", Self.own + Self.example("#     ^ A\n        state: active\n        "),
            "rules/own.yaml:6:6: warning: no example of the rule has something that it leaves alone [example-missing]"),
    ])
    func `a fault is found at its place, and nothing beside it`(fault: Fault) throws {
        let found = try findings([fault])
        #expect(found == [fault.finding])
    }

    private static let own = """
        level: warning
        scope: project
        title: {en: T, fr: T}
        why: {en: W, fr: W}
        message: {en: "{name}", fr: "{name}"}
        sql: SELECT _at, 'name' AS field, name FROM project WHERE state = 'active'

        """

    private static func example(_ rest: String) -> String {
        "examples:\n  - today: 2026-11-20\n    files:\n      projects/a/project.yaml: |\n        name: A\n        \(rest)\n"
    }

    @Test func `a broken view is told of once, whatever names it`() throws {
        let found = try findings([Fault("views/report.sql", "FROM status s", "FROM statuses s", "")])
        #expect(found == ["views/report.sql:4:6: error: this can't be run: no such table: statuses [sql-failed]"])
    }

    @Test func `views that name each other in a circle are told of`() throws {
        let found = try findings([
            Fault("views/one.sql", "SELECT * FROM two\n", ""), Fault("views/two.sql", "SELECT * FROM one\n", ""),
        ])
        #expect(found.count == 2 && found.allSatisfy { $0.contains("circularly defined [sql-failed]") }, "\(found)")
    }

    @Test func `a template may leave open what greffe new fills in`() throws {
        let edit = Fault(
            "templates/project/project.yaml", "phase: preparing", "phase: {{phase}}\nwaiting: {{until}}", "")
        #expect(try findings([edit]) == [])
    }

    @Test func `a text is asked for in the languages that the standard names`() throws {
        let german = Fault("standard.yaml", "languages: [en, fr]", "languages: [en, fr, de]", "")
        #expect(
            try findings([german]).allSatisfy {
                $0.contains("says nothing in de [text-untranslated]")
                    || $0.contains("has no heading in de [text-untranslated]")
            })
        #expect(try findings([german]).count > 100)
        let none = Fault("standard.yaml", "languages: [en, fr]", "languages: []", "")
        let one = Fault("standard.yaml", "{en: Doing, fr: Réalisation}", "{en: Doing}", "")
        #expect(try findings([none, one]) == [])
    }

    @Test func `what is missing in a language is told with how to give it`() {
        #expect(
            Message.giveHeading("lots", .french).text(in: .english)
                == "give it one in headings.yaml: `lots: {fr: …}`")
        #expect(Message.giveComment(.french).text(in: .english) == "add a line below the first: `-- fr: …`")
    }

    @Test func `what is said of a standard is said in French too`() throws {
        let messages: [(Message, String)] = [
            (.brokenStatement("x"), "ceci ne peut pas être exécuté : x"),
            (.unknownColumn("a", ["b"]), "la requête de la règle ne donne pas de colonne « a » ; elle donne b"),
            (.unknownUnit("a"), "il n'y a pas d'unité « a » : money, percent, days, ratio, date ou word"),
            (.integerDivision, "entre deux nombres entiers, ceci perd les décimales : 1 / 2 donne 0"),
            (.realDivision, "commencer par `1.0 *`"),
            (.nullableNotIn, "un seul NULL parmi ces lignes ne laisse passer aucune ligne"),
            (.notExists, "écrire NOT EXISTS, ou WHERE ... IS NOT NULL dans la sous-requête"),
            (.unknownTable("a"), "aucun type de document ne remplit une table « a »"),
            (.unknownRule("a"), "il n'y a pas de règle « a »"),
            (.unknownKind("a"), "il n'y a pas de type de document « a »"),
            (.templateWithoutFiles("a"), "le modèle « a » n'a pas de dossier templates/a"),
            (.otherVersion("a@1"), "standard.yaml dit a@1 : un projet neuf serait déjà dépassé"),
            (
                .missingThreshold("a", of: "b"),
                "b n'a pas a, que d'autres ont : les règles qui s'y comparent n'en disent rien"
            ),
            (.unusedThreshold("a"), "rien ne se compare à a"),
            (.untranslated("a", .french), "a ne dit rien en fr"),
            (.noHeading("a", .french), "la colonne a n'a pas d'intitulé en fr"),
            (.giveHeading("a", .french), "lui en donner un dans headings.yaml : `a: {fr: …}`"),
            (.giveComment(.french), "ajouter une ligne sous la première : `-- fr: …`"),
            (.noExample, "la règle n'a pas d'exemple : rien ne montre ce qu'elle trouve"),
            (.noExampleThatFinds, "aucun exemple de la règle n'a de marque : rien ne montre ce qu'elle trouve"),
            (.noSilentExample, "aucun exemple de la règle n'a quelque chose qu'elle laisse passer"),
            (
                .exampleFinds(1, "a", line: 2, Message(en: "b", fr: "c")),
                "l'exemple 1 trouve ce qui n'a pas de marque, à a:2 : c"
            ),
            (.exampleMisses(1, "a", line: 2, "b"), "l'exemple 1 ne trouve pas ce qui est marqué sous a:2 : b"),
        ]
        for (message, french) in messages { #expect(message.text(in: .french) == french) }
        #expect(Message.realDivision.text(in: .english) == "begin with `1.0 *`")
        #expect(
            Message.notExists.text(in: .english) == "write NOT EXISTS, or WHERE ... IS NOT NULL in the subquery")
    }
}
