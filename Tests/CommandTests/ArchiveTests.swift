import Shell
import Testing

@Suite struct ArchiveTests {
    /// A portfolio with a cancelled project, committed.
    private func portfolio(language: String, sponsor: String = "ana") throws -> Session {
        var session = try Session()
        try session.run("greffe init p --lang \(language) && cd p && git checkout --quiet -b main")
        try session.write("name: Ana\nemail: ana@example.org\n", to: "people/ana.yaml")
        try session.write(
            """
            name: CRM
            sponsor: \(sponsor)
            manager: ana
            class: small
            state: cancelled
            phase: initiating
            template: project@1.0
            outcome: stopped
            closed: 2026-10-30
            custodian: ana
            retention: 10

            """, to: "projects/crm/project.yaml")
        try session.run("git add --all && git commit --quiet --message Begin")
        return session
    }

    /// The text with the short ids of commits, which depend on the time, told by a word.
    private func plain(_ text: String) -> String { text.replacing(/[0-9a-f]{10}/, with: "COMMIT") }

    @Test func `a project is filed, verified and brought back, in English`() throws {
        var session = try portfolio(language: "en")
        defer { session.remove() }
        #expect(
            try plain(session.run("greffe archive crm --as-of 2026-11-02").output) == """
                filed crm v1: commit COMMIT on archive, tag archive/crm/v1; removed here by commit COMMIT
                Git's hooks were not run; `git push --follow-tags origin HEAD archive` publishes both

                """)
        #expect(
            try plain(session.run("greffe archive crm").output)
                == "crm is filed already: commit COMMIT, tag archive/crm/v1; nothing was written\n")
        #expect(try session.run("greffe archive verify").output == "1 record, 1 file: all as filed\n")
        #expect(
            try plain(session.run("greffe archive restore crm v1").output)
                == "restored projects/crm from crm v1: commit COMMIT\n")
        #expect(
            try session.run("greffe archive restore crm").output
                == "projects/crm is as crm v1 has it already: nothing was written\n")
        #expect(try session.run("git status --porcelain").output == "")
        #expect(try session.run("greffe archive restore crm v0").status == 64)
    }

    @Test func `a record beyond its term is found at its place on the branch`() throws {
        var session = try portfolio(language: "en")
        defer { session.remove() }
        try session.run("greffe archive crm --as-of 2026-11-02")
        let onTheDay = try session.run("greffe archive verify --as-of 2036-10-30")
        #expect(onTheDay.output == "1 record, 1 file: all as filed\n")
        let late = try session.run("greffe archive verify --as-of 2036-10-31")
        let lines = late.output.split(separator: "\n", omittingEmptySubsequences: false)
        let place = try #require(
            lines.first { $0.hasPrefix("archive:") }?.wholeMatch(of: /(archive:.*\.yaml):(\d+):(\d+): (.*)/))
        #expect(place.output.1 == "archive:records/crm/v1/record.yaml")
        #expect(place.output.4 == "warning: crm was to be kept until 2036-10-30 [retention-expired]")
        let line = try #require(Int(place.output.2))
        let document = try session.run("git show \(place.output.1)").output.split(separator: "\n")
        #expect(document[line - 1] == "retained_until: 2036-10-30")
        #expect(late.status == 0)
        #expect(try !session.run("greffe check --as-of 2036-10-31").output.contains("retention-expired"))
        #expect(
            try session.run("greffe explain retention-expired").output.contains(
                "it is about the records that are filed: `greffe archive verify` looks for it, not `greffe check`"))
    }

    @Test func `a clone with a part of the contents verifies what it has`() throws {
        var session = try portfolio(language: "en")
        defer { session.remove() }
        try session.run("greffe archive crm --as-of 2026-11-02 && git config uploadpack.allowFilter true")
        try session.run("git clone --quiet --filter=blob:none \"file://$PWD\" ../partial && cd ../partial")
        let outcome = try session.run("greffe archive verify --as-of 2040-01-01")
        #expect(outcome.status == 0)
        #expect(outcome.output == "1 record, 0 files: all as filed\n")
        #expect(outcome.errors.contains("into this partial clone: nothing is known of them, and no rule about records"))
    }

    @Test func `a project is filed, verified and brought back, in French`() throws {
        var session = try portfolio(language: "fr")
        defer { session.remove() }
        #expect(
            try plain(session.run("greffe archive crm --as-of 2026-11-02").output) == """
                crm v1 archivé : commit COMMIT sur archive, étiquette archive/crm/v1 ; retiré d'ici par le commit COMMIT
                les hooks de Git n'ont pas été lancés ; `git push --follow-tags origin HEAD archive` publie les deux

                """)
        #expect(
            try plain(session.run("greffe archive crm").output)
                == "crm est déjà archivé : commit COMMIT, étiquette archive/crm/v1 ; rien n'a été écrit\n")
        #expect(try session.run("greffe archive verify").output == "1 dossier, 1 fichier : tout est tel qu'archivé\n")
        #expect(
            try plain(session.run("greffe archive restore crm").output)
                == "projects/crm rétabli depuis crm v1 : commit COMMIT\n")
        #expect(
            try session.run("greffe archive restore crm").output
                == "projects/crm est déjà comme dans crm v1 : rien n'a été écrit\n")
    }

    @Test func `findings of the project stop it, with exit code 1`() throws {
        var session = try portfolio(language: "en", sponsor: "nobody")
        defer { session.remove() }
        let outcome = try session.run("greffe archive crm --as-of 2026-11-02")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("[reference-unresolved]"))
        #expect(
            outcome.errors.hasSuffix("1 finding stands against filing crm: mend what they name, and commit that\n"))
        #expect(try session.run("git branch --list archive").output == "")
    }

    @Test func `what is wrong with the archive is named, with exit code 1`() throws {
        var session = try portfolio(language: "en")
        defer { session.remove() }
        #expect(try session.run("greffe archive verify").status == 2)
        try session.run("greffe archive crm --as-of 2026-11-02 && git tag --delete archive/crm/v1")
        let outcome = try session.run("greffe archive verify")
        #expect(outcome.status == 1)
        #expect(
            outcome.output == """
                crm v1: its tag is missing: `greffe archive` made one when it was filed [record-tag-missing]
                1 record, 1 file: 1 fault

                """)
    }

    @Test func `records are listed by condition, date, text and group`() throws {
        var session = try portfolio(language: "en")
        defer { session.remove() }
        #expect(try session.run("greffe archive list").errors.contains("there is no branch archive here"))
        try session.run("greffe archive crm --as-of 2026-11-02")
        let header = "project,version,name,outcome,closed,late_days,cost,overrun_percent"
        let row = "crm,1,CRM,stopped,2026-10-30,,,"
        func list(_ options: String) throws -> [Substring] {
            try session.run("greffe archive list --format csv --as-of 2026-12-01 \(options)").output.split(
                whereSeparator: \.isNewline)
        }
        for options in [
            "", "--where \"outcome = 'stopped'\"", "--since 2m --by closed", "--until 2026-11-30", "--sort=-closed",
            "--where \"closed < :today\"", "--all-versions",
        ] {
            #expect(try list(options) == [Substring(header), Substring(row)], "\(options)")
        }
        for options in ["--where \"outcome = 'delivered'\"", "--since 10d --by closed", "--text nothing"] {
            #expect(try list(options).count == 1, "\(options)")
        }
        #expect(
            try list("--text \"STOPPÉD crm\" --columns name") == [
                "project,version,name,found_in", "crm,1,CRM,project.yaml",
            ])
        #expect(try list("--text stop* --columns name").count == 2)
        #expect(
            try list("--group outcome --columns cost --totals") == ["outcome,records,cost", "stopped,1,", "total,1,"])
        #expect(try session.run("greffe archive list --where \"nothing = 1\"").status == 2)
        #expect(try session.run("greffe archive list --since yesterday").status == 64)
    }

    @Test func `an expression that is endless or forbidden ends the list, wherever it stands`() throws {
        var session = try portfolio(language: "en")
        defer { session.remove() }
        try session.run("greffe archive crm --as-of 2026-11-02")
        let rows = "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i+1 FROM n)"
        let expressions = [
            ("(\(rows) SELECT count(*) FROM n)", "archive list was stopped after 1000 ms"),
            (
                "load_extension('x')",
                "archive list may only read the portfolio's tables: load_extension() is not allowed"
            ),
            ("zeroblob(900000000)", "archive list may only read the portfolio's tables: zeroblob() is not allowed"),
        ]
        for (expression, reason) in expressions {
            for option in ["where", "sort", "columns"] {
                // Columns are told apart by commas, and white space between them is nothing.
                let text = option == "columns" ? expression.replacing(" ", with: "/**/") : expression
                let outcome = try session.run("greffe archive list --\(option) \"\(text)\"")
                #expect(outcome.status == 2 && outcome.output == "", "\(option) \(expression)")
                #expect(outcome.errors.hasPrefix("greffe: \(reason)"), "\(option) \(expression): \(outcome.errors)")
            }
        }
        #expect(try session.run("git status --porcelain").output == "")
    }

    @Test func `a record is shown with its labels, as JSON, and file by file`() throws {
        var session = try portfolio(language: "fr")
        defer { session.remove() }
        try session.run("greffe archive crm --as-of 2026-11-02")
        let text = try session.run("greffe archive show crm").output.split(separator: "\n")
        #expect(text.first == "crm v1")
        #expect(text.contains { $0.hasPrefix("issue ") && $0.hasSuffix(" arrêté") })
        #expect(text.contains { $0.hasPrefix("project.yaml  ") })
        #expect(try session.run("greffe archive show crm --format json").output.contains("\"outcome\": \"stopped\""))
        #expect(try session.run("greffe archive show crm --format markdown").output.contains("| issue | arrêté |"))
        #expect(try session.run("greffe archive show crm v1 --file project.yaml").output.hasPrefix("name: CRM\n"))
        #expect(try session.run("greffe archive show crm --file ../x").status == 2)
        #expect(try session.run("greffe archive show erp").status == 2)
    }

    @Test func `what was written is listed, the newest first`() throws {
        var session = try portfolio(language: "en")
        defer { session.remove() }
        try session.run("greffe archive crm --as-of 2026-11-02")
        try session.run("greffe archive restore crm")
        let lines = try session.run("greffe log").output.split(separator: "\n")
        #expect(
            Set(lines.map { plain(String($0)).drop { $0 != "C" } }) == [
                "COMMIT  brought back from crm v1  (Claire Martin)", "COMMIT  filed crm v1  (Claire Martin)",
                "COMMIT  took out what is filed as crm v1  (Claire Martin)",
            ])
        #expect(try session.run("greffe log --format json").output.contains("\"kind\": \"restored\""))
        try session.run("greffe snapshot 2026-10 --as-of 2026-11-05 --with-findings")
        #expect(try session.run("greffe log --lang fr").output.contains("2026-10 close"))
        #expect(try session.run("greffe snapshot verify").output == "1 snapshot: all as taken\n")
    }
}
