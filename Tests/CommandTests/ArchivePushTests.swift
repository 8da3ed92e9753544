import Shell
import Testing

/// What a bare repository says of pushes to the archive.
@Suite struct ArchivePushTests {
    /// A portfolio with a closed project, which finance names.
    private func portfolio() throws -> SharedPortfolio {
        var portfolio = try SharedPortfolio()
        for name in ["crm", "erp"] {
            try portfolio.session.write(
                """
                name: \(name)
                state: cancelled
                class: small
                sponsor: ann
                manager: claire
                outcome: stopped
                closed: 2026-10-30
                custodian: ann
                retention: 10

                """, to: "projects/\(name)/project.yaml")
        }
        try portfolio.commit(
            "project;line;commitment_number;fiscal_year;month;nature;amount;invoice;type;cut_off\n"
                + "crm;L1;;2026;2026-10;CP;100;F1;project;2026-10-31\n", to: "finance/2026-10.csv", by: "helene")
        _ = try portfolio.push()
        let filed = try portfolio.session.run("greffe archive crm --as-of 2026-11-02")
        #expect(filed.status == 0, "\(filed.errors)")
        return portfolio
    }

    @Test func `a project that is filed goes out of the portfolio and into the archive by one push`() throws {
        var portfolio = try portfolio()
        defer { portfolio.session.remove() }
        let alone = try portfolio.push("origin main")
        #expect(
            !alone.isAccepted && alone.words.contains("there is no project \"crm\" [reference-unresolved]"),
            "\(alone.words)")
        let both = try portfolio.push("--follow-tags origin main archive")
        #expect(both.isAccepted, "\(both.words)")
        try portfolio.session.run("greffe archive erp --as-of 2026-11-02")
        #expect(try portfolio.push("--follow-tags origin archive main").isAccepted)
    }

    @Test func `what is filed is neither changed, nor removed, nor renamed`() throws {
        var portfolio = try portfolio()
        defer { portfolio.session.remove() }
        #expect(try portfolio.push("--follow-tags origin main archive").isAccepted)
        let before = try portfolio.there
        let removed = try portfolio.push("--delete origin archive").words
        #expect(
            removed.contains("greffe: archive: the branch archive is never removed: records are kept for good"),
            "\(removed)")
        let rewritten = try portfolio.push("--force origin main:archive").words
        #expect(
            rewritten.contains(
                "greffe: archive: the branch archive is only ever added to, and this push would drop commits that stand: "
            ), "\(rewritten)")
        try portfolio.session.run("git switch --quiet archive && echo '# x' >>records/crm/v1/data/project.yaml")
        try portfolio.commit()
        let changed = try portfolio.push("origin archive").words
        #expect(
            changed.contains("changed or removed records/crm/v1/data/project.yaml after it was filed\n"), "\(changed)")
        for arguments in ["--delete origin archive/crm/v1", "--force origin HEAD:refs/tags/archive/crm/v1"] {
            let tag = try portfolio.push(arguments).words
            #expect(
                tag.contains(
                    "the tag archive/crm/v1 stands: tags of records and snapshots are never moved or removed"), "\(tag)"
            )
        }
        #expect(try portfolio.there == before)
    }
}
