import Shell
import Testing

/// A project under way, told of what its template has changed and brought to it.
@Suite struct TemplateTests {
    private func session() throws -> Session {
        var session = try Session.portfolio()
        try session.run(
            """
            printf '# {{name}}\\n\\n## Scope\\n\\nSay it.\\n' >standard/templates/project/charter.md
            greffe new project crm --set name=CRM; git add --all; git commit --quiet --message Begin
            sed -i 's/Say it/All of it/' projects/crm/charter.md
            """)
        return session
    }

    private let change = """
        cd standard; sed -i 's/project: {version: "1.0"/project: {version: "1.1"/' standard.yaml
        sed -i 's/project@1.0/project@1.1/; s/^class: medium/class: large/; /^cadence/d' templates/project/project.yaml
        cd ..; git commit --quiet --all --message Change
        """

    @Test func `fields and sections that were removed are found`() throws {
        var session = try session()
        defer { session.remove() }
        try session.run("sed -i '/^manager/d' projects/crm/project.yaml; sed -i '/Scope/d' projects/crm/charter.md")
        let outcome = try session.run("greffe check")
        #expect(outcome.output.contains("project.yaml has no \"manager\", which project@1.0 has [template-drift]"))
        #expect(outcome.output.contains("charter.md has no \"Scope\", which project@1.0 has [template-drift]"))
        let french = try session.run("greffe check --lang fr")
        #expect(french.output.contains("project.yaml n'a pas « chef de projet », que project@1.0 a [template-drift]"))
    }

    @Test func `a project is brought to the newest version, and nothing is left to say of it`() throws {
        var session = try session()
        defer { session.remove() }
        try session.run("sed -i 's/^cadence: monthly/cadence: weekly/' projects/crm/project.yaml; \(change)")
        #expect(try session.run("greffe check").output.contains("[template-outdated]"))
        let outcome = try session.run("greffe template upgrade crm")
        #expect(
            outcome.output == """
                projects/crm/project.yaml: cadence is otherwise in the template now, and stays as it is here
                wrote projects/crm/project.yaml
                crm follows project@1.1 now

                """, "\(outcome.errors)")
        #expect(
            try session.run("git diff --unified=0 projects/crm/project.yaml | grep '^[+-][a-z]'").output == """
                -class: medium
                +class: large
                -template: project@1.0
                +template: project@1.1

                """)
        #expect(try session.run("greffe check").output.hasPrefix("no finding"))
        #expect(try session.run("greffe template upgrade crm").output == "crm follows project@1.1: nothing to write\n")
        let french = try session.run("greffe template upgrade crm --lang fr").output
        #expect(french == "crm suit project@1.1 : rien à écrire\n")
    }

    @Test func `a conflict in a text is shown on both sides`() throws {
        var session = try session()
        defer { session.remove() }
        try session.run("sed -i 's/Say it/Say more/' standard/templates/project/charter.md; \(change)")
        let outcome = try session.run("greffe template upgrade crm")
        #expect(outcome.status == 1)
        #expect(
            outcome.errors == """
                projects/crm/charter.md:5: changed here (-) and there (+)
                  - All of it.
                  + Say more.
                greffe: 1 conflict, and nothing was written: change the document as the template has it, or the other way

                """)
        let french = try session.run("greffe template upgrade crm --lang fr")
        #expect(
            french.errors.hasSuffix(
                "greffe: 1 conflit, et rien n'a été écrit : modifier le document comme le modèle, ou l'inverse\n"))
        #expect(try session.text(of: "projects/crm/project.yaml").contains("project@1.0"))
    }

    @Test func `a file that was removed stays away, and that is said`() throws {
        var session = try session()
        defer { session.remove() }
        try session.run(
            "rm projects/crm/charter.md; sed -i 's/Say it/Say more/' standard/templates/project/charter.md; \(change)")
        #expect(
            try session.run("greffe template upgrade crm").output.hasPrefix(
                "projects/crm/charter.md was changed in the template and stays removed here\n"))
        try session.run("git checkout --quiet projects/crm/project.yaml")
        #expect(
            try session.run("greffe template upgrade crm --lang fr").output.hasPrefix(
                "projects/crm/charter.md a changé dans le modèle et reste supprimé ici\n"))
    }
}
