import Shell
import Testing

/// Two processes that write into one repository at the same time.
@Suite struct TwoWritersTests {
    @Test func `two who file at once both succeed, a hundred times`() throws {
        var session = try Session()
        defer { session.remove() }
        for (path, text) in InterruptiblePortfolio.files { try session.write(text, to: "p/\(path)") }
        for round in 1...100 {
            for side in ["a", "b"] {
                try session.write("name: X\nstate: closed\n", to: "p/projects/\(side)\(round)/project.yaml")
            }
        }
        try session.run("cd p && git init --quiet && git add --all && git commit --quiet --message Begin")
        let outcome = try session.run(
            """
            for round in {1..100}; do
                greffe archive a$round --as-of 2026-11-02 & greffe archive b$round --as-of 2026-11-02 || echo b$round >>../failed
                wait $! || echo a$round >>../failed
            done
            """)
        #expect(try session.run("cat ../failed").output == "", "\(outcome.errors)")
        #expect(try session.run("greffe archive verify").output == "200 records, 200 files: all as filed\n")
        #expect(try session.run("git fsck --strict --no-dangling && git status --porcelain").output == "")
        #expect(try session.run("git ls-files projects | cut -d / -f 2 | sort -u").output == "crm\nold\n")
    }
}
