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

    @Test func `answers to saved questions are headed in the language asked for`() throws {
        let files = ["projects/crm/project.yaml": "name: CRM\nstate: active\n"]
        let command = "greffe query silent-projects --as-of 2026-11-20"
        let french = try Session.outcome(of: "\(command) --lang fr", with: files).output
        #expect(french.hasPrefix("projet  nom  chef de projet  dernier point"))
        let english = try Session.outcome(of: "\(command) --lang en", with: files).output
        #expect(english.hasPrefix("project  name  manager  reported"))
        let data = try Session.outcome(of: "\(command) --lang fr --format csv", with: files).output
        #expect(data.hasPrefix("project,name,manager,reported"))
        let list = try Session.outcome(of: "greffe query --lang fr").output
        #expect(list.contains("open-asks  Ce que demandent les projets"))
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

    @Test(arguments: [
        ("greffe new status crm 2026-10", "existe déjà : le modifier"),
        ("greffe new project crm --set name=CRM", "il y a déjà un projet « crm »"),
        ("greffe check projects/nothing", "il n'y a pas de projects/nothing dans le portefeuille"),
        ("greffe query 'DELETE FROM project'", "DELETE n'est pas permis"),
        ("greffe explain nothing", "n'a pas de règle « nothing »"),
        ("greffe read nothing.yaml", "nothing.yaml ne peut pas être lu"),
        ("greffe read people/a.yaml", "il n'y a pas de champ « nothing »"),
        ("greffe fmt people", "il n'y a pas de champ « nothing »"),
        ("cd people && greffe new status erp", "il n'y a pas de projet « erp »"),
        ("rm -r standard && greffe check", "n'a pas de dossier standard/"),
        ("greffe check nothing --lang en", "there is no nothing in the portfolio"),
    ])
    func `a refusal is in the portfolio's language too, unless another is asked for`(command: String, why: String)
        throws
    {
        let files = unknown.merging([
            "portfolio.yaml": "nom: P\ndevise: EUR\nlangue: fr\n",
            "projects/crm/project.yaml": "name: CRM\n", "projects/crm/status/2026-10.yaml": "overall: green\n",
        ]) { $1 }
        let errors = try Session.outcome(of: command, with: files).errors
        #expect(errors.contains(why), "\(errors)")
    }
}
