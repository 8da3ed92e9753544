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
