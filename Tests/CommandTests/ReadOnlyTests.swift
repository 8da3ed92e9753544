import Foundation
import Shell
import Testing

/// Files and folders that greffe may not write to.
@Suite struct ReadOnlyTests {
    /// Runs what follows as a user whom permissions hold back, which they don't root.
    private static let user = geteuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : ""

    private func portfolio() throws -> Session {
        var session = try Session()
        for (path, text) in InterruptiblePortfolio.files { try session.write(text, to: "p/\(path)") }
        // That user may not be let to where the program was built.
        session.variables["PATH"] = "\(session.home.path)/bin:\(session.variables["PATH"] ?? "")"
        try session.run(
            """
            mkdir bin && cp "$(command -v greffe)" bin/
            cd p && git init --quiet && git add --all && git commit --quiet --message Begin
            test "$(id -u)" != 0 || chown -R 65534:65534 .
            """)
        return session
    }

    @Test(arguments: [
        ("people", "greffe fmt", "could not write “people/ann.yaml”"),
        ("projects", "greffe new project erp --set name=ERP", "could not write “projects/erp/status"),
        ("people", "greffe import csv people.csv --mapping people.yaml", "could not write “people/ann.yaml”"),
        (".git", "greffe snapshot 2026-10 --as-of 2026-11-13", "could not write "),
        (".git/refs", "greffe snapshot 2026-10 --as-of 2026-11-13", "could not commit on “master”"),
        ("projects/crm", "greffe archive crm --as-of 2026-11-13", "could not write “projects/crm/project.yaml”"),
    ])
    func `where a folder may not be written to, it is said, nothing is lost, and once it may, the command finishes`(
        folder: String, command: String, words: String
    ) throws {
        var session = try portfolio()
        defer { session.remove() }
        let contents = "find . -name .git -prune -o -type f -print | sort | xargs sha1sum"
        let before = try session.run(contents).output
        let outcome = try session.run("chmod -R a-w \(folder); \(Self.user)\(command)")
        #expect(outcome.status == 2)
        #expect(outcome.errors.hasPrefix("greffe: \(words)"), "\(outcome.errors)")
        #expect(outcome.errors.contains(/permission denied/.ignoresCase()), "\(outcome.errors)")
        #expect(try session.run(contents).output == before)
        let again = try session.run("chmod -R u+w \(folder); \(Self.user)\(command)")
        #expect(again.status == 0, "\(again.errors)")
        #expect(try session.run("git -c safe.directory='*' fsck --strict --no-dangling").output == "")
    }

    @Test func `a portfolio that may only be read is checked, and a file that may not be read is named`() throws {
        var session = try portfolio()
        defer { session.remove() }
        #expect(try session.run("chmod -R a-w . && \(Self.user)greffe check").output.hasPrefix("no finding in "))
        let outcome = try session.run(
            "chmod u+w people; touch people/ann.yaml; chmod 0 people/ann.yaml; \(Self.user)greffe check")
        #expect(outcome.status == 2)
        #expect(outcome.errors == "greffe: could not read “people/ann.yaml”: Permission denied\n")
    }
}
