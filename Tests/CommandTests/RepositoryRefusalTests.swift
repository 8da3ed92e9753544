import Foundation
import Shell
import Testing

/// Repositories that greffe doesn't work in: each is refused in the language of who asks, and what it says to do helps.
@Suite struct RepositoryRefusalTests {
    @Test(arguments: [
        (
            "git config core.splitIndex true && git update-index --split-index", "the index is split",
            "l'index est scindé"
        ),
        (
            "git sparse-checkout set --cone --sparse-index standard", "the index is sparse", "l'index est clairsemé"
        ),
        (
            """
            rm -rf .git && git init --quiet --object-format=sha256 && git add --all \
                && git commit --quiet --message Begin
            """, "the repository names objects by “sha256”", "le dépôt nomme ses objets par « sha256 »"
        ),
    ])
    func `a format that libgit2 doesn't read is refused until what is said is done`(
        setting: String, english: String, french: String
    ) throws {
        var session = try portfolio(after: setting)
        defer { session.remove() }
        try expectRefusal(in: &session, english, french)
        try followAdvice(in: &session)
        #expect(try session.run("greffe check").output.hasPrefix("no finding in "))
        // So it stays when Git writes again.
        try session.run("touch notes.txt && git add --sparse notes.txt && git commit --quiet --message Notes")
        #expect(try session.run("greffe check --staged").output.hasPrefix("no finding in "))
    }

    @Test func `references in a reftable are refused, as the extension alone tells`() throws {
        var session = try portfolio(
            after: "git config core.repositoryFormatVersion 1 && git config extensions.refStorage reftable")
        defer { session.remove() }
        try expectRefusal(
            in: &session, "the repository stores references as “reftable”: run `git refs migrate --ref-format=files`",
            "le dépôt range ses références en « reftable » : lancez `git refs migrate --ref-format=files`")
    }

    @Test(.enabled(if: geteuid() == 0, "only root may give files away"))
    func `another's repository is refused until it is said to be safe`() throws {
        var session = try portfolio(after: "chown -R 65534 .")
        defer { session.remove() }
        try expectRefusal(in: &session, "the repository “", "le dépôt « ")
        #expect(try session.run("git status").errors.contains("dubious ownership"))
        try followAdvice(in: &session)
        #expect(try session.run("git status").status == 0)
        #expect(try session.run("greffe check").output.hasPrefix("no finding in "))
    }

    private func portfolio(after setting: String) throws -> Session {
        var session = try Session.portfolio()
        try session.write("name: Ann\n", to: "people/ann.yaml")
        let outcome = try session.run("git add --all && git commit --quiet --message Ann && \(setting)")
        #expect(outcome.status == 0, "\(outcome.errors)")
        return session
    }

    private func expectRefusal(in session: inout Session, _ english: String, _ french: String) throws {
        for command in ["check", "fmt", "snapshot 2026-10 --as-of 2026-11-02"] {
            for (language, words) in [("en", english), ("fr", french)] {
                let outcome = try session.run("greffe \(command) --lang \(language)")
                #expect(outcome.status == 2)
                #expect(outcome.errors.hasPrefix("greffe: \(words)"), "\(command): \(outcome.errors)")
            }
        }
    }

    /// Runs what stands between backticks in what greffe says, as who reads it would; in the folder `../new` it goes on
    /// where one was made.
    private func followAdvice(in session: inout Session) throws {
        let words = try session.run("greffe check").errors
        let advice = words.matches(of: /`([^`]+)`/).map { String($0.1) }
        #expect(!advice.isEmpty, "\(words)")
        for command in advice {
            let outcome = try session.run(command)
            #expect(outcome.status == 0, "\(command): \(outcome.errors)")
        }
        try session.run("if test -d ../new; then cd ../new && git checkout --quiet --force HEAD; fi")
    }
}
