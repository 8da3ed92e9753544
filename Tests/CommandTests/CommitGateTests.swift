import Shell
import Testing

/// What the installed hook says of commits.
@Suite struct CommitGateTests {
    /// A portfolio of Claire's, who is no PMO, with the hook in place.
    private func portfolio() throws -> Session {
        var session = try Session.portfolio()
        try session.write("name: Hélène\nemail: helene@example.org\nrole: pmo\n", to: "people/helene.yaml")
        try session.write("name: Ann\n", to: "people/ann.yaml")
        try session.run("git add --all && git commit --quiet --message People && greffe hook install --pre-commit")
        return session
    }

    private func commit(_ arguments: String, _ session: inout Session) throws -> Session.Outcome {
        try session.run("git commit --quiet --message Change \(arguments)")
    }

    @Test func `a new error stops a commit, and what stood before does not`() throws {
        var session = try portfolio()
        defer { session.remove() }
        try session.write("name: Ann\nnothing: 1\n", to: "people/ann.yaml")
        let refused = try commit("--all", &session)
        #expect(refused.status == 1)
        #expect(
            refused.errors.hasSuffix(
                """

                greffe: 1 finding stops this commit: mend and stage again; `git commit --no-verify` saves work in \
                progress all the same

                """), "\(refused.errors)")
        #expect(try commit("people/ann.yaml", &session).status == 1)
        #expect(try commit("--all --no-verify", &session).status == 0)
        try session.write("name: Ben\n", to: "people/ben.yaml")
        let accepted = try session.run("git add --all && git commit --quiet --message Ben")
        #expect(accepted.status == 0 && accepted.errors == "")
        try session.write("name: Ben\nnothing: 1\n", to: "people/ben.yaml")
        #expect(try commit("--all --amend", &session).status == 1)
        try session.write("name: Ben\n", to: "people/ben.yaml")
        #expect(try commit("--all --amend --allow-empty", &session).status == 0)
    }

    @Test func `what is new and stops nothing is shown, the five that matter most, and the rest counted`() throws {
        var session = try portfolio()
        defer { session.remove() }
        try session.run(
            "sed -i 's/^  commit: .*/  commit: {findings: new, level: error, rules: [id-changed]}/' standard/standard.yaml"
        )
        try session.run("git commit --quiet --all --no-verify --message Lax")
        try session.write("a: 1\nb: 1\nc: 1\nd: 1\ne: 1\nf: 1\nname: Ann\ng: 1\n", to: "people/ann.yaml")
        let accepted = try commit("--all", &session)
        #expect(accepted.status == 0)
        #expect(accepted.errors.split(separator: "\n").count { $0.contains(": error: ") } == 5)
        #expect(accepted.errors.hasSuffix("\nnot shown here: 2 more; `greffe check` shows all\n"), "\(accepted.errors)")
        try session.write("a: 1\nb: 1\nc: 1\nname: Ann\nz: 1\n", to: "people/ann.yaml")
        let second = try commit("--all", &session)
        #expect(second.errors.hasPrefix("people/ann.yaml:5:1: error: there is no field \"z\""), "\(second.errors)")
        #expect(
            second.errors.hasSuffix("not shown here: 3 known before; `greffe check` shows all\n"), "\(second.errors)")
    }

    @Test func `who may not change the standard may merge what the PMO changed in it`() throws {
        var session = try portfolio()
        defer { session.remove() }
        try session.run(
            "git switch --quiet --create pmo && sed -i 's/^version: .*/version: \"2\"/' standard/standard.yaml")
        #expect(
            try commit("--all", &session).errors.contains(
                "claire.martin@example.org may not change standard/standard.yaml"))
        #expect(
            try session.run("GIT_AUTHOR_EMAIL=helene@example.org git commit --quiet --all --message Version").status
                == 0)
        try session.write("name: Ann of PMO\n", to: "people/ann.yaml")
        try session.run("git commit --quiet --all --message Ann && git switch --quiet -")
        try session.write("name: Ann of Claire\n", to: "people/ann.yaml")
        #expect(try commit("--all", &session).status == 0)
        #expect(try session.run("git merge --quiet pmo").status == 1)
        try session.write("name: Ann\n", to: "people/ann.yaml")
        let merged = try session.run("git add --all && git commit --quiet --message Merge")
        #expect(merged.status == 0, "\(merged.errors)")
    }

    @Test func `a rebase goes through, and a portfolio's first commit is checked like any other`() throws {
        var session = try portfolio()
        defer { session.remove() }
        try session.run("git switch --quiet --create side HEAD~1")
        try session.write("name: Cat\n", to: "people/cat.yaml")
        try session.run("git add --all && git commit --quiet --message Cat")
        #expect(try session.run("git rebase --quiet - && ls people").output == "ann.yaml\ncat.yaml\nhelene.yaml\n")
        try session.run("cd ~ && greffe init new && cd new && greffe hook install")
        try session.write("name: Ann\nnothing: 1\n", to: "people/ann.yaml")
        let refused = try session.run("git add --all && git commit --quiet --message Begin")
        #expect(refused.status == 1 && refused.errors.contains("people/ann.yaml:2:1"))
        try session.write("name: Ann\n", to: "people/ann.yaml")
        #expect(try session.run("git add --all && git commit --quiet --message Begin").status == 0)
    }

    @Test func `a French portfolio is told in French`() throws {
        var session = try portfolio()
        defer { session.remove() }
        try session.run(
            "sed -i 's/^language: .*/language: fr/' portfolio.yaml && git commit --quiet --all --no-verify --message French"
        )
        try session.write("name: Ann\nnothing: 1\n", to: "people/ann.yaml")
        let refused = try commit("--all", &session)
        #expect(
            refused.errors.hasSuffix(
                """

                greffe : 1 constat arrête cette validation : corriger, puis `git add` ; `git commit --no-verify` \
                enregistre malgré tout un travail en cours

                """), "\(refused.errors)")
    }
}
