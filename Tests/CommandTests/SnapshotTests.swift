import Shell
import Testing

@Suite struct SnapshotTests {
    @Test(arguments: [
        ("en", "\n1 finding stands against closing 2026-10: `greffe check --as-of 2026-11-02` shows"),
        ("fr", "\n1 constat s'oppose à la clôture de 2026-10 : `greffe check --as-of 2026-11-02` montre"),
    ])
    func `one finding against a closing is counted as one`(language: String, words: String) throws {
        var session = try Session.portfolio()
        defer { session.remove() }
        try session.write("name: A\nnothing: 1\n", to: "people/a.yaml")
        try session.run("git add --all && git commit --quiet --message A")
        let outcome = try session.run("greffe snapshot 2026-10 --as-of 2026-11-02 --lang \(language)")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains(words), "\(outcome.errors)")
    }
}
