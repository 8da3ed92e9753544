import Shell
import Testing

@Suite struct NewTests {
    @Test(arguments: [
        ("en", "# What was decided about the project.", "# crm, 2026-11. A colour may be followed by its reason:"),
        ("fr", "# Ce qui a été décidé du projet.", "# crm, 2026-11. Une couleur peut être suivie de sa raison :"),
    ])
    func `templates speak the portfolio's language`(language: String, project: String, report: String) throws {
        var session = try Session()
        defer { session.remove() }
        try session.run(
            "greffe init p --lang \(language) && cd p && git add --all && git commit --quiet --message Begin")
        let outcome = try session.run("greffe new project crm --set name=CRM --as-of 2026-10-05")
        #expect(outcome.output.hasPrefix(language == "fr" ? "écrit projects/crm/" : "wrote projects/crm/"))
        #expect(try session.run("greffe new status crm 2026-11").status == 0)
        #expect(try session.text(of: "projects/crm/project.yaml").hasPrefix(project))
        #expect(try session.text(of: "projects/crm/status/2026-11.yaml").hasPrefix(report))
        #expect(try session.run("ls projects/crm").output == "project.yaml\nrisks.yaml\nstatus\n")
        #expect(try session.run("greffe check --as-of 2026-11-02").status == 0)
    }

    @Test func `values of a new project are fields by name or label, and marks of its template`() throws {
        var session = try Session()
        defer { session.remove() }
        try session.run("greffe init p --lang en && cd p && git add --all && git commit --quiet --message Begin")
        let outcome = try session.run(
            #"greffe new project crm --set 'name=Lot # 1: "A"' --set 'chef de projet=ana' --set 'objectives=[o1, o2]' --set 'description=À quoi bon'"#
        )
        #expect(outcome.status == 0)
        let lines = try session.text(of: "projects/crm/project.yaml").split(separator: "\n")
        let expected = [#"name: "Lot # 1: \"A\"""#, "description: À quoi bon", "manager: ana", "objectives: [o1, o2]"]
        #expect(expected.allSatisfy { lines.contains(Substring($0)) })
        #expect(!lines.contains { $0.hasPrefix("  What it is for") })
    }

    @Test func `a value of several paragraphs keeps its empty lines, and stands in the place of all that was there`()
        throws
    {
        var session = try Session()
        defer { session.remove() }
        try session.run("greffe init p --lang en && cd p")
        let template = "name: CRM\ndescription: |\n  What it is.\n\n  And what it is not.\n\nmanager:\n"
        try session.write(template, to: "standard/templates/project/project.yaml")
        let outcome = try session.run(#"greffe new project crm --set description="$(printf 'one\n\ntwo')""#)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let text = try session.text(of: "projects/crm/project.yaml")
        #expect(text.contains("description: |-\n  one\n\n  two\n\nmanager:"), "\(text)")
        #expect(!text.contains("What it is"))
    }

    @Test(arguments: [
        ("en", "name: p\ncurrency: EUR", "name: CRM", "overall"), ("fr", "nom: p\ndevise: EUR", "nom: CRM", "météo"),
    ])
    func `a new portfolio's keys are in its language, and stay so`(
        language: String, portfolio: String, project: String, report: String
    ) throws {
        var session = try Session()
        defer { session.remove() }
        try session.run("greffe init p --lang \(language) && cd p")
        #expect(try session.text(of: "portfolio.yaml").hasPrefix(portfolio))
        try session.run("greffe new project crm --set name=CRM && greffe new status crm 2026-11")
        #expect(try session.text(of: "projects/crm/project.yaml").contains("\n\(project)\n"))
        #expect(try session.text(of: "projects/crm/status/2026-11.yaml").contains("\n\(report):"))
        #expect(try session.run("greffe fmt --check portfolio.yaml").output == "")
    }

    @Test func `a new report is in Markdown where the last one was, with its figures`() throws {
        var session = try Session()
        defer { session.remove() }
        try session.run("greffe init p --lang en && cd p && greffe new project crm --set name=CRM --as-of 2026-10-05")
        try session.write(
            "---\nraf: {L1: 12 k€}\n---\n## Achieved\n- Begun\n", to: "projects/crm/status/2026-10.md")
        #expect(try session.run("rm projects/crm/status/*.yaml; greffe new status crm 2026-11").status == 0)
        let report = try session.text(of: "projects/crm/status/2026-11.md")
        #expect(report.hasPrefix("---\n# A colour may be followed by its reason"))
        #expect(
            report.contains("\nraf: {L1: 12000}  # to confirm\nrisks_reviewed:\n---\n\n# crm, 2026-11\n\n## Achieved\n")
        )
        #expect(!report.contains("Begun"))
        #expect(try session.run("greffe check --as-of 2026-11-02 projects/crm/status").output.contains("to confirm"))
    }

    @Test(arguments: [
        ("en", "projects/crm/end-report.md", "# End report of crm\n\n## Summary\n"),
        ("fr", "projects/crm/end-report.md", "# Bilan de crm\n\n## Synthèse\n"),
        ("en", "committees/copil/2026-10-14.md", "# copil, 2026-10-14\n\n## Present\n"),
        ("fr", "committees/copil/2026-10-14.md", "# copil, 2026-10-14\n\n## Présents\n"),
    ])
    func `a document is made from the template of its kind`(language: String, path: String, text: String) throws {
        var session = try Session()
        defer { session.remove() }
        try session.run("greffe init p --lang \(language) && cd p && greffe new project crm --set name=CRM")
        #expect(try session.run("greffe new document ./\(path)").status == 0)
        #expect(try session.text(of: path).hasPrefix(text))
        #expect(try session.run("greffe new document \(path.replacing(".md", with: ".yaml"))").errors.contains(path))
        #expect(try session.run("greffe new document projects/crm/notes.md").status == 2)
        #expect(try session.run("greffe new document ../notes.md").status == 2)
        let other = try session.run("greffe new document committees/copil/2026-11-14.yaml")
        #expect(other.errors.contains("minutes/….yaml"))
    }
}
