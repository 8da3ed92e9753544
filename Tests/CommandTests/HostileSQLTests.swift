import Foundation
import Shell
import Testing

/// Statements that nobody means, at every door by which a stranger's SQL comes in: none does what it asks for, a message
/// says why, and nothing else is lost.
@Suite struct HostileSQLTests {
    private static func rule(_ sql: String) throws -> String {
        """
        level: error
        scope: portfolio
        title: {en: A rule of a stranger, fr: Une règle d'inconnu}
        why: {en: Nobody knows, fr: Nul ne sait}
        sql: \(try quoted(sql))
        message: {en: found, fr: trouvé}
        examples:
          - {today: 2026-11-02, files: {}}

        """
    }

    /// A text in quotes, as JSON and YAML write it.
    private static func quoted(_ text: String) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        return String(decoding: try encoder.encode(text), as: UTF8.self)
    }

    private struct Report: Decodable {
        let findings: [Finding]

        struct Finding: Decodable, Hashable {
            let rule: String
            let path: String
            let message: String
        }
    }

    private static func findings(in session: inout Session, _ language: String = "en") throws -> [Report.Finding] {
        let outcome = try session.run("greffe check --format json --as-of 2026-11-02 --lang \(language)")
        #expect(outcome.status == 1, "\(outcome.errors)")
        return try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8)).findings
    }

    /// A portfolio with a fault of its own.
    private static func portfolio() throws -> Session {
        let session = try Session.portfolio()
        try session.write("name: Ann\nnothing: 1\n", to: "people/ann.yaml")
        return session
    }

    /// Holds the session's portfolio to be as it was but for what a test wrote into it.
    private static func expectNothingWritten(in session: inout Session, beside folders: String) throws {
        #expect(
            try session.run("git status --porcelain | grep -v ' people/\\| standard/\\(\(folders)\\)/'").output == "")
        #expect(try session.run("ls -A").output == ".git\npeople\nportfolio.yaml\nstandard\n")
    }

    @Test(arguments: [("en", HostileStatement.all), ("fr", HostileStatement.some)])
    func `in a rule it is one finding of that rule, and every other is told`(
        language: String, statements: [HostileStatement]
    ) throws {
        var session = try Self.portfolio()
        defer { session.remove() }
        let honest = try Self.findings(in: &session, language)
        for statement in statements {
            try session.write(try Self.rule(statement.sql), to: "standard/rules/hostile-\(statement.name).yaml")
        }
        let findings = try Self.findings(in: &session, language)
        #expect(findings.filter { $0.rule != "rule-failed" } == honest)
        #expect(findings.count == honest.count + statements.count)
        for statement in statements {
            let name = "hostile-\(statement.name)"
            let found = findings.filter { $0.path == "standard/rules/\(name).yaml" }.map(\.message)
            #expect(found.count == 1 && found[0].contains(statement.reason(name, in: language)), "\(name): \(found)")
        }
        try Self.expectNothingWritten(in: &session, beside: "rules")
    }

    @Test func `in a view it is one finding of each rule that reads the view`() throws {
        var session = try Self.portfolio()
        defer { session.remove() }
        let honest = try Self.findings(in: &session)
        for statement in HostileStatement.all {
            try session.write(statement.sql, to: "standard/views/\(statement.view).sql")
            try session.write(
                try Self.rule("SELECT 1 AS _at FROM \(statement.view)"), to: "standard/rules/\(statement.name).yaml")
        }
        let findings = try Self.findings(in: &session)
        #expect(findings.filter { $0.rule != "rule-failed" } == honest)
        for statement in HostileStatement.all {
            let found = findings.filter { $0.path == "standard/rules/\(statement.name).yaml" }.map(\.message)
            #expect(found.count == 1, "\(statement.name)")
            // What is compiled only within the rule, SQLite tells of the rule.
            let reasons = [statement.view, statement.name].map { statement.reason($0, in: "en") }
            #expect(reasons.contains { found.first?.contains($0) == true }, "\(statement.name): \(found)")
        }
        try Self.expectNothingWritten(in: &session, beside: "rules\\|views")
    }

    @Test func `in a view that many rules read it is stopped once, and the view is named`() throws {
        var session = try Self.portfolio()
        defer { session.remove() }
        try session.write(HostileStatement.endless.sql, to: "standard/views/endless.sql")
        for number in 1...20 {
            try session.write(
                try Self.rule("SELECT 1 AS _at FROM endless"), to: "standard/rules/reads-\(number).yaml")
        }
        let failed = try Self.findings(in: &session).filter { $0.rule == "rule-failed" }
        #expect(failed.count == 20)
        let message = "this rule could not be run: endless was stopped after 1000 ms: let it start from fewer rows"
        #expect(failed.allSatisfy { $0.message == message })
    }

    @Test func `in a query it ends the query, with exit code 2 and nothing printed`() throws {
        var session = try Self.portfolio()
        defer { session.remove() }
        for statement in HostileStatement.all {
            try session.write(statement.sql, to: "../statement.sql")
            let outcome = try session.run("greffe query \"$(cat ../statement.sql)\"")
            #expect(outcome.status == 2 && outcome.output == "", "\(statement.name)")
            #expect(outcome.errors.hasPrefix("greffe: \(statement.reason("query", in: "en"))"), "\(outcome.errors)")
        }
        try Self.expectNothingWritten(in: &session, beside: "none")
    }

    @Test func `in a saved query it ends the query, which is named`() throws {
        var session = try Self.portfolio()
        defer { session.remove() }
        for statement in HostileStatement.all {
            try session.write(statement.sql, to: "standard/queries/\(statement.name).sql")
            let outcome = try session.run("greffe query \(statement.name)")
            #expect(outcome.status == 2 && outcome.output == "", "\(statement.name)")
            #expect(
                outcome.errors.hasPrefix("greffe: \(statement.reason(statement.name, in: "en"))"), "\(outcome.errors)")
        }
        #expect(try session.run("greffe query open-asks").status == 0)
        try Self.expectNothingWritten(in: &session, beside: "queries")
    }

    @Test func `in an example it is what the rule does otherwise than its example says`() throws {
        var session = try Self.portfolio()
        defer { session.remove() }
        try session.write(try Self.rule("SELECT load_extension('x')"), to: "standard/rules/hostile.yaml")
        let outcome = try session.run("greffe rules test hostile")
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("load_extension() is not allowed"), "\(outcome.output)")
    }

    @Test func `a question that is stopped may be given more time by who asks it`() throws {
        var session = try Self.portfolio()
        defer { session.remove() }
        try session.write(HostileStatement.endless.sql, to: "standard/queries/endless.sql")
        let stopped = try session.run("greffe query endless --lang fr")
        #expect(
            stopped.errors == """
                greffe: endless a été arrêté après 1000 ms : le faire partir de moins de lignes
                une question a droit à une seconde de travail ; --seconds 30 lui en laisse plus

                """)
        let later = try session.run("greffe query endless --seconds 2")
        #expect(later.errors.hasPrefix("greffe: endless was stopped after 2000 ms"), "\(later.errors)")
        #expect(later.errors.hasSuffix("\na question may take a second of work; --seconds 30 lets it take more\n"))
        #expect(try session.run("greffe query endless --seconds 0").status == 64)
    }

    @Test func `views that read each other in a circle are named`() throws {
        var session = try Self.portfolio()
        defer { session.remove() }
        for (name, read) in [("one", "two"), ("two", "one"), ("itself", "itself")] {
            try session.write("SELECT * FROM \(read)", to: "standard/views/\(name).sql")
        }
        for view in ["one", "itself"] {
            let outcome = try session.run("greffe query 'SELECT * FROM \(view)'")
            #expect(outcome.status == 2)
            #expect(outcome.errors == "greffe: query can't be run: view \(view) is circularly defined\n")
        }
    }
}
