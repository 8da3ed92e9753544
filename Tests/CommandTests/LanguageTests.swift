import Shell
import Testing

@Suite struct LanguageTests {
    private let unknown = ["people/a.yaml": "name: A\nnothing: 1\n"]

    @Test func `messages are in the language asked for`() throws {
        #expect(try Session.outcome(of: "greffe check --lang en", with: unknown).output.contains("there is no field"))
        #expect(
            try Session.outcome(of: "greffe check --lang fr", with: unknown).output
                .contains("il n'y a pas de champ « nothing » ici"))
    }

    @Test func `French calls a field by its label`() throws {
        let report = "projects/crm/status/2026-10.yaml"
        let files = [
            "projects/crm/project.yaml": "état: actif\n", report: "qualitée: vert\nmétéo: vert\nmétéo: vert\n",
        ]
        let french = try Session.outcome(of: "greffe check --lang fr", with: files).output
        #expect(french.contains("vouliez-vous dire « qualité » ?"))
        #expect(french.contains("« météo » figure deux fois"))
        #expect(french.contains("le champ « nom » manque"))
        let english = try Session.outcome(of: "greffe check --lang en", with: files).output
        #expect(english.contains("did you mean \"quality\"?"))
        #expect(english.contains("\"overall\" is given twice"))
        #expect(english.contains("the field \"name\" is missing"))
    }

    @Test func `the portfolio's language comes before the locale's`() throws {
        let french = unknown.merging(["portfolio.yaml": "nom: P\ndevise: EUR\nlangue: fr\n"]) { $1 }
        #expect(try Session.outcome(of: "greffe check", with: french).output.contains("il n'y a pas de champ"))
        #expect(
            try Session.outcome(of: "LC_ALL=fr_FR.UTF-8 greffe check", with: unknown).output
                .contains("there is no field"))
    }

    @Test func `outside a portfolio the locale decides`() throws {
        #expect(try Session.outcome(of: "cd / && LC_ALL=fr_FR.UTF-8 greffe check").errors.contains("dépôt Git"))
        #expect(try Session.outcome(of: "cd / && greffe check").errors.contains("Git repository"))
    }
}
