import Shell
import Testing

/// What a bare repository says of pushes, by real ones.
@Suite struct PushGateTests {
    @Test func `a document that can't be read is refused, and nothing of it stays`() throws {
        var portfolio = try SharedPortfolio()
        defer { portfolio.session.remove() }
        try portfolio.commit("name: Ann\nnothing: 1\n", to: "people/ann.yaml")
        let before = try portfolio.there
        let refused = try portfolio.push()
        #expect(!refused.isAccepted)
        #expect(
            refused.words.hasPrefix(
                """
                remote: people/ann.yaml:2:1: error: there is no field "nothing" here [unknown-field]
                remote:   |
                remote: 2 | nothing: 1
                remote:   | ^^^^^^^
                remote:   = help: its fields are name, email, team, role, active, capacity, run_share, skills, …
                remote:
                remote: greffe: main: refused, since 1 finding stops a push: mend, commit and push again
                To ../bare.git
                """), "\(refused.words)")
        #expect(try portfolio.there == before)
        try portfolio.commit("name: Ann\n", to: "people/ann.yaml")
        let accepted = try portfolio.push()
        #expect(accepted.isAccepted && !accepted.words.contains("remote:"), "\(accepted.words)")
        #expect(try portfolio.session.run("git -C ../bare.git fsck --strict --no-dangling").output == "")
        #expect(
            try portfolio.session.run("git -C ../bare.git rev-parse main").output
                == portfolio.session.run("git rev-parse HEAD").output)
    }

    @Test func `new findings that stop nothing are shown to who pushes`() throws {
        var portfolio = try SharedPortfolio()
        defer { portfolio.session.remove() }
        try portfolio.commit("name: CRM\nstate: active\nmanager: claire\n", to: "projects/crm/project.yaml")
        let accepted = try portfolio.push("origin main")
        #expect(accepted.isAccepted, "\(accepted.words)")
        #expect(accepted.words.contains("remote: projects/crm/project.yaml:1:1: error: "), "\(accepted.words)")
        #expect(!accepted.words.contains("refused"))
    }

    @Test func `a French portfolio says it in French`() throws {
        var portfolio = try SharedPortfolio(language: "fr")
        defer { portfolio.session.remove() }
        try portfolio.commit("name: Ann\nnothing: 1\n", to: "people/ann.yaml")
        let refused = try portfolio.push().words
        #expect(
            refused.contains(
                "remote: greffe: main: refusé, car 1 constat arrête un envoi : corriger, valider, envoyer de nouveau\n"),
            "\(refused)")
        let tag = try portfolio.session.run("git tag -m - snapshot/2026-10 HEAD~1 && git push origin snapshot/2026-10")
        #expect(tag.status == 0)
        let moved = try portfolio.push("--force origin HEAD:refs/tags/snapshot/2026-10").words
        #expect(
            moved.contains(
                "remote: greffe: snapshot/2026-10: l'étiquette snapshot/2026-10 est posée : celles des dossiers "),
            "\(moved)")
    }

    @Test func `no push is judged by the standard that it brings`() throws {
        var portfolio = try SharedPortfolio()
        defer { portfolio.session.remove() }
        // Everybody may change everything, and nothing stops a push.
        try portfolio.session.run(
            """
            sed -i -e 's/roles: \\[pmo.*\\]/roles: [Sponsor]/' -e 's/^    rules: .document-unreadable.*/    rules: [id-changed]/' \
                standard/standard.yaml
            """)
        try portfolio.commit("Lax")
        try portfolio.commit("name: Ann\nnothing: 1\n", to: "people/ann.yaml")
        let refused = try portfolio.push().words
        #expect(refused.contains("remote: greffe: main: refused, since 2 findings stop a push"), "\(refused)")
        #expect(
            refused.contains("claire.martin@example.org may not change standard/standard.yaml [unauthorised-change]"))
        // A branch that is new is judged by that of HEAD.
        #expect(try portfolio.push("origin main:other").words.contains("greffe: other: refused, since 2 findings"))
        try portfolio.session.run(
            "git reset --quiet --hard origin/main && sed -i 's/^version: .*/version: \"2\"/' standard/standard.yaml")
        try portfolio.commit("Version", by: "helene")
        #expect(try portfolio.push().isAccepted)
    }

    @Test func `a standard that can't be read is refused, and one that stands stops nobody from mending it`() throws {
        var portfolio = try SharedPortfolio()
        defer { portfolio.session.remove() }
        let rule =
            "level: error\nscope: project\ntitle: {en: A}\nwhy: {en: A}\nsql: SELECT nothing FROM project\nmessage: {en: A}\n"
        try portfolio.commit(rule, to: "standard/rules/own.yaml", by: "helene")
        let refused = try portfolio.push()
        #expect(!refused.isAccepted && refused.words.contains("[rule-failed]"), "\(refused.words)")
        // It got in before there were hooks.
        let bare = try portfolio.session.run(
            "cd ../bare.git && greffe hook uninstall && cd ../portfolio && git push && cd ../bare.git && greffe hook install"
        )
        #expect(bare.status == 0)
        try portfolio.session.run("cd ../portfolio")
        try portfolio.commit("name: Cat\n", to: "people/cat.yaml")
        let accepted = try portfolio.push()
        #expect(accepted.isAccepted, "\(accepted.words)")
        try portfolio.session.run("rm standard/rules/own.yaml")
        try portfolio.commit("Mend", by: "helene")
        #expect(try portfolio.push().isAccepted)
        try portfolio.session.run("git rm -r --quiet standard")
        try portfolio.commit("Away", by: "helene")
        #expect(
            try portfolio.push().words.contains(
                "greffe: main: this push takes portfolio.yaml or standard/ away: nothing could be checked any more"))
    }

    @Test func `each branch of a push is judged for itself, and one that is no portfolio is not`() throws {
        var portfolio = try SharedPortfolio()
        defer { portfolio.session.remove() }
        try portfolio.session.run("git switch --quiet --create side")
        try portfolio.commit("name: Ann\nnothing: 1\n", to: "people/ann.yaml")
        try portfolio.session.run("git switch --quiet main")
        try portfolio.commit("name: Ben\n", to: "people/ben.yaml")
        let both = try portfolio.push("origin main side")
        #expect(!both.isAccepted && both.words.contains("greffe: side: refused"), "\(both.words)")
        #expect(!both.words.contains("greffe: main"))
        #expect(try portfolio.push("origin main").isAccepted)
        // What main has done since the branch left it is none of the branch's changes.
        try portfolio.session.run("sed -i 's/^version: .*/version: \"2\"/' standard/standard.yaml")
        try portfolio.commit("Version", by: "helene")
        #expect(try portfolio.push("origin main").isAccepted)
        try portfolio.session.run("git switch --quiet side")
        try portfolio.commit("name: Ann\n", to: "people/ann.yaml")
        let new = try portfolio.push("origin side")
        #expect(new.isAccepted, "\(new.words)")
        #expect(try portfolio.push("--delete origin side").isAccepted)
        try portfolio.session.run("git switch --quiet --orphan pages")
        try portfolio.commit("Pages", to: "index.md")
        #expect(try portfolio.push("origin pages").isAccepted)
    }

    @Test func `a forced push is compared with what it takes away`() throws {
        var portfolio = try SharedPortfolio()
        defer { portfolio.session.remove() }
        try portfolio.session.run("sed -i 's/^version: .*/version: \"2\"/' standard/standard.yaml")
        try portfolio.commit("Version", by: "helene")
        try portfolio.commit("name: Ben\n", to: "people/ben.yaml")
        #expect(try portfolio.push().isAccepted)
        try portfolio.session.run("git reset --quiet --hard HEAD~2")
        try portfolio.commit("name: Cat\n", to: "people/cat.yaml")
        let refused = try portfolio.push("--force origin main")
        #expect(
            refused.words.contains(
                "standard/standard.yaml was changed, and nobody knows by whom [unauthorised-change]"),
            "\(refused.words)")
        // The same commits in another order take nothing away.
        try portfolio.session.run("git cherry-pick origin/main~1 origin/main >/dev/null")
        let accepted = try portfolio.push("--force origin main")
        #expect(accepted.isAccepted, "\(accepted.words)")
    }

    @Test func `who pushes by ssh or http is told why nothing could be checked, and how that is mended`() throws {
        var portfolio = try SharedPortfolio()
        defer { portfolio.session.remove() }
        let head = try portfolio.session.run("git rev-parse HEAD").output.dropLast()
        let strange = try portfolio.session.run("cd ../bare.git && echo nonsense | greffe hook pre-receive")
        #expect(strange.status == 2)
        #expect(
            strange.errors == """
                greffe: "nonsense" is no line that Git gives this hook: let Git run it
                refused, since nothing could be checked; who looks after this repository may mend that, or take the check \
                away by `greffe hook uninstall` in it

                """, "\(strange.errors)")
        let missing = try portfolio.session.run(
            "echo \(head) \(String(repeating: "a", count: 40)) refs/heads/main | greffe hook pre-receive")
        #expect(missing.status == 2 && missing.errors.contains("the object aaaaaaaaaa is missing"), "\(missing.errors)")
        let none = try portfolio.session.run("greffe hook pre-receive </dev/null")
        #expect(none.status == 0 && none.errors == "")
    }

    @Test func `a clone's own hook says the same before anything is sent`() throws {
        var portfolio = try SharedPortfolio()
        defer { portfolio.session.remove() }
        try portfolio.session.run("(cd ../bare.git && greffe hook uninstall) && greffe hook install --pre-push")
        try portfolio.commit("name: Ann\nnothing: 1\n", to: "people/ann.yaml")
        let refused = try portfolio.push()
        #expect(
            !refused.isAccepted && refused.words.contains("\ngreffe: main: refused, since 1 finding"),
            "\(refused.words)")
        #expect(try !portfolio.push("origin main:new").isAccepted)
        #expect(try portfolio.push("--no-verify origin main:new").isAccepted)
        try portfolio.commit("name: Ann\n", to: "people/ann.yaml")
        #expect(try portfolio.push().isAccepted)
    }
}
