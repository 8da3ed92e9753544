import Foundation
import Shell
import Testing

/// A standard of one's own, as people begin with it, look at it and bring it up to date.
@Suite struct StandardTests {
    /// A session beside a folder `tempo` that holds a standard: the essential one, as its PMO has changed it.
    private func session() throws -> Session {
        var session = try Session()
        try session.run(
            """
            greffe init seed --standard essential; cp -r seed/standard tempo; rm -r seed tempo/origin.yaml
            sed -i 's/^name: Essential standard/name: Tempo/' tempo/standard.yaml
            """)
        return session
    }

    @Test(arguments: ["common", "essential", "pm2"])
    func `a portfolio begins with a standard that comes with greffe, without a finding`(name: String) throws {
        var session = try Session()
        defer { session.remove() }
        let outcome = try session.run(
            "greffe init p --standard \(name) && cd p && greffe standard check && greffe check")
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
        #expect(try session.text(of: "standard/origin.yaml").contains("\nstandard: \(name)\n"))
        #expect(try session.run("greffe standard diff \(name)").output == "")
        let made = try session.run("greffe new project crm --set name=CRM && greffe check")
        #expect(made.status == 0, "\(made.output)\(made.errors)")
    }

    @Test func `a portfolio begins with a PMO's own folder`() throws {
        var session = try session()
        defer { session.remove() }
        let outcome = try session.run("greffe init p --standard tempo && cd p && greffe standard diff ../tempo")
        #expect(outcome.status == 0 && outcome.output.hasPrefix("wrote "), "\(outcome.errors)")
        #expect(try session.text(of: "standard/standard.yaml").contains("name: Tempo"))
        #expect(try session.text(of: "standard/origin.yaml").contains("standard: tempo\n"))
    }

    @Test func `of a folder with a fault nothing is written`() throws {
        var session = try session()
        defer { session.remove() }
        let outcome = try session.run(
            "sed -i 's/sponsor IS NULL/sponsr IS NULL/' tempo/rules/sponsor-missing.yaml; greffe init p --standard tempo"
        )
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("tempo/rules/sponsor-missing.yaml:12:44: error: "), "\(outcome.errors)")
        #expect(outcome.errors.hasSuffix("greffe: nothing was written: the standard tempo has 1 error\n"))
        #expect(try session.run("ls").output.contains("p\n") == false)
        let french = try session.run("greffe init p --standard tempo --lang fr")
        #expect(french.errors.hasSuffix("greffe: rien n'a été écrit : le référentiel tempo a 1 erreur\n"))
    }

    @Test(arguments: [
        (
            "tempi",
            "greffe: there is no folder tempi, and greffe carries no standard of this name: it has common, essential, pm2\n",
            "greffe: il n'y a pas de dossier tempi, et greffe n'a pas de référentiel de ce nom : il a common, essential, pm2\n"
        ),
        (
            "tempo/rules", "greffe: tempo/rules is no standard: it has no standard.yaml\n",
            "greffe: tempo/rules n'est pas un référentiel : il n'a pas de standard.yaml\n"
        ),
    ])
    func `what is no standard is refused`(name: String, english: String, french: String) throws {
        var session = try session()
        defer { session.remove() }
        for command in ["greffe init p --standard", "greffe standard check"] {
            let outcome = try session.run("\(command) \(name)")
            #expect(outcome.status == 2 && outcome.errors == english)
            #expect(try session.run("LC_ALL=fr_FR.UTF-8 \(command) \(name)").errors == french)
        }
    }

    @Test func `a check of a standard ends with 1 where there is an error, in any format`() throws {
        var session = try session()
        defer { session.remove() }
        #expect(try session.run("greffe standard check tempo").output == "no finding in 34 documents\n")
        try session.run("sed -i 's/sponsor IS NULL/sponsr IS NULL/' tempo/rules/sponsor-missing.yaml")
        let text = try session.run("greffe standard check tempo --lang fr")
        #expect(text.status == 1 && text.output.contains("tempo/rules/sponsor-missing.yaml:12:44: erreur: "))
        let json = try session.run("greffe standard check tempo --format json")
        #expect(json.status == 1 && json.output.contains("\"rule-failed\""))
        let sarif = try session.run("greffe standard check tempo --format sarif")
        #expect(sarif.output.contains("\"sponsor-missing\""))
    }

    @Test func `an upgrade keeps local changes, and says what it keeps and writes`() throws {
        var session = try session()
        defer { session.remove() }
        try session.run(
            """
            echo 'SELECT 1 AS one' >tempo/queries/one.sql
            greffe init p --standard tempo; cd p; git add --all; git commit --quiet --message Begin
            rm standard/queries/open-asks.sql
            sed -i 's/risk_red: 20/risk_red: 15/' standard/standard.yaml
            sed -i 's/^-- Milestones/-- The milestones/' standard/queries/slipping-milestones.sql
            git add --all; git commit --quiet --message Ours; cd ../tempo
            sed -i 's/grace: 10/grace: 9/' standard.yaml; echo 'SELECT 1 AS one' >queries/open-asks.sql
            rm queries/slipping-milestones.sql queries/one.sql; cd ../p
            """)
        let outcome = try session.run("greffe standard upgrade ../tempo")
        #expect(
            outcome.output == """
                standard/queries/open-asks.sql was changed there and stays removed here
                standard/queries/slipping-milestones.sql was removed there and stays here, where it was changed
                5 examples of rules no longer fit the numbers here: `greffe rules test` shows which
                wrote standard/origin/standard.yaml
                wrote standard/standard.yaml
                wrote standard/origin.yaml
                removed standard/queries/one.sql
                next: `greffe check`, then commit what you keep with git

                """, "\(outcome.errors)")
        let again = try session.run("greffe standard upgrade ../tempo --lang fr")
        #expect(
            again.output == """
                standard/queries/open-asks.sql a changé là-bas et reste supprimé ici
                standard/queries/slipping-milestones.sql est supprimé là-bas et reste ici, où il a changé
                5 exemples de règles ne vont plus avec les nombres d'ici : `greffe rules test` montre lesquels
                le référentiel est à jour : rien à écrire

                """)
        #expect(
            try session.run("git diff --unified=0 standard/standard.yaml | grep '^[+-] '").output == """
                -  monthly: {title: {en: Monthly, fr: Mensuel}, period: month, grace: 10}
                +  monthly: {title: {en: Monthly, fr: Mensuel}, period: month, grace: 9}

                """)
    }

    @Test func `a conflict is shown on both sides, and taken by an option`() throws {
        var session = try session()
        defer { session.remove() }
        try session.run(
            """
            greffe init p --standard tempo; cd p; git add --all; git commit --quiet --message Begin
            sed -i 's/risk_red: 20/risk_red: 15/' standard/standard.yaml; git commit --quiet --all --message Ours; sed -i 's/risk_red: 20/risk_red: 12/' ../tempo/standard.yaml
            """)
        let line = "  project: {title: {en: Project, fr: Projet}, thresholds: {risk_red: "
        let english = try session.run("greffe standard upgrade ../tempo")
        #expect(english.status == 1)
        #expect(
            english.errors == """
                standard/standard.yaml:21: changed here (-) and there (+)
                  - \(line)15}}
                  + \(line)12}}
                greffe: 1 conflict, and nothing was written: take one side there by --ours standard.yaml or --theirs, or change the file here first, and commit that

                """)
        let french = try session.run("greffe standard upgrade ../tempo --lang fr")
        #expect(
            french.errors == """
                standard/standard.yaml:21 : modifié ici (-) et là-bas (+)
                  - \(line)15}}
                  + \(line)12}}
                greffe: 1 conflit, et rien n'a été écrit : prendre un côté par --ours standard.yaml ou --theirs, ou modifier d'abord le fichier ici, et le valider

                """)
        #expect(try session.run("git status --porcelain").output == "")
        #expect(try session.run("greffe standard upgrade ../tempo --theirs standard.yaml").status == 0)
        #expect(try session.text(of: "standard/standard.yaml").contains("risk_red: 12"))
        let both = try session.run("greffe standard upgrade ../tempo --theirs standard.yaml --ours standard.yaml")
        #expect(both.status == 64)
    }

    @Test func `a new fault stops an upgrade before anything is written`() throws {
        var session = try session()
        defer { session.remove() }
        try session.run(
            """
            greffe init p --standard tempo; cd p; git add --all; git commit --quiet --message Begin
            sed -i 's/sponsor IS NULL/sponsr IS NULL/' ../tempo/rules/sponsor-missing.yaml
            """)
        let outcome = try session.run("greffe standard upgrade ../tempo")
        #expect(outcome.status == 1)
        #expect(outcome.errors.hasSuffix("greffe: nothing was written: the merged standard would have 1 new fault\n"))
        let french = try session.run("greffe standard upgrade ../tempo --lang fr")
        #expect(
            french.errors.hasSuffix("greffe: rien n'a été écrit : le référentiel fusionné aurait 1 faute nouvelle\n"))
        #expect(try session.run("git status --porcelain").output == "")
    }

    @Test func `differences name each file and the side that changed it`() throws {
        var session = try session()
        defer { session.remove() }
        try session.run(
            """
            greffe init p --standard tempo; cd p; sed -i 's/risk_red: 20/risk_red: 15/' standard/standard.yaml
            sed -i 's/^level: error/level: warning/' standard/rules/sponsor-missing.yaml ../tempo/rules/rag-unexplained.yaml
            sed -i 's/^level: error/level: advice/' ../tempo/rules/sponsor-missing.yaml
            """)
        let names = try session.run("greffe standard diff ../tempo --name-only")
        #expect(names.status == 1)
        #expect(
            names.output == """
                standard/rules/rag-unexplained.yaml: changed there
                standard/rules/sponsor-missing.yaml: changed here and there
                standard/standard.yaml: changed here

                """)
        let french = try session.run("greffe standard diff ../tempo --name-only --lang fr")
        #expect(
            french.output == """
                standard/rules/rag-unexplained.yaml : modifié là-bas
                standard/rules/sponsor-missing.yaml : modifié ici et là-bas
                standard/standard.yaml : modifié ici

                """)
        let whole = try session.run("greffe standard diff ../tempo >all; git apply --check all && echo applies")
        #expect(whole.output == "applies\n", "\(whole.errors)")
    }

    @Test func `essential grows into the common standard by an upgrade`() throws {
        var session = try Session()
        defer { session.remove() }
        try session.run("greffe init p --standard essential; cd p; git add --all; git commit --quiet --message Begin")
        let outcome = try session.run("greffe standard upgrade pm2 && greffe standard check")
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
        #expect(try session.run("greffe standard diff pm2").output == "")
    }
}
