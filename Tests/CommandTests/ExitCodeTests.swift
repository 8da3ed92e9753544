import Shell
import Testing

@Suite struct ExitCodeTests {
    @Test func `is 0 where nothing is wrong`() throws {
        let outcome = try Session.outcome(of: "greffe check --as-of 2026-11-02")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains(/^no finding in \d+ documents\n$/))
    }

    @Test func `is 1 where a document has an error, and 0 where it has a warning`() throws {
        let error = try Session.outcome(of: "greffe check", with: ["people/a.yaml": "nom: A\nnothing: 1\n"])
        #expect(error.status == 1)
        #expect(error.output.contains("people/a.yaml:2:1: error: there is no field \"nothing\" here [unknown-field]\n"))
        let advice = try Session.outcome(of: "greffe check", with: ["people/a.yaml": "name:A\n"])
        #expect(advice.status == 0)
        #expect(advice.output.contains("advice"))
    }

    @Test(arguments: [
        ("greffe explain no-such-rule", "\"no-such-rule\""),
        ("greffe check ../elsewhere", "../elsewhere is outside the portfolio"),
        (
            "greffe check --known portfolio.yaml",
            "portfolio.yaml is no report: write one by `greffe check --format json > portfolio.yaml`"
        ),
        ("greffe fmt /etc/hosts", "/etc/hosts is outside the portfolio"),
        ("greffe check projects/nothing", "there is no projects/nothing in the portfolio"),
        ("greffe query no-such-question", "there is no saved question \"no-such-question\""),
        ("greffe read nothing.yaml", "nothing.yaml can't be read"),
        ("cd / && greffe check", "is in no Git repository"),
        ("greffe new status crm", "there is no project \"crm\""),
        ("greffe new project '../x'", "\"../x\" can't be an id"),
        ("greffe new project con --set name=Contracts", "\"con\" can't be an id"),
        ("greffe new project Aux.x --set name=X", "\"Aux.x\" can't be an id"),
    ])
    func `is 2 where a command can't be done, and nothing is printed but why`(command: String, why: String) throws {
        let outcome = try Session.outcome(of: command)
        #expect(outcome.status == 2)
        #expect(outcome.output == "")
        #expect(outcome.errors.hasPrefix("greffe: ") && outcome.errors.contains(why), "\(outcome.errors)")
    }

    @Test(arguments: [
        "greffe check", "greffe rules list", "greffe read portfolio.yaml",
        "greffe query --format csv 'SELECT * FROM portfolio'",
    ])
    func `is 2 where the output can't be written whole, and a reader may leave before its end`(command: String) throws {
        let full = try Session.outcome(of: "\(command) >/dev/full")
        #expect(full.status == 2)
        #expect(full.errors == "greffe: the output could not be written whole: No space left on device\n")
        let closed = try Session.outcome(of: "\(command) | true")
        #expect(closed.errors == "")
    }

    @Test(arguments: [
        "greffe check", "greffe query 'SELECT 1'", "greffe fmt", "greffe new status crm", "greffe snapshot",
        "greffe init", "greffe init nested",
    ])
    func `is 2 in a bare repository, and a clone of it is proposed`(command: String) throws {
        let outcome = try Session.outcome(of: "git clone --quiet --bare . ../bare && cd ../bare && \(command)")
        #expect(outcome.status == 2)
        #expect(outcome.errors == "greffe: this repository has no working tree: run greffe in a clone of it\n")
    }

    @Test(arguments: [
        "greffe frobnicate", "greffe check --format xml", "greffe check --as-of tomorrow", "greffe check --lang de",
        "greffe explain", "greffe new project crm --set name", "greffe init --currency euro",
    ])
    func `is 64 where a command is typed wrongly, with how it is used`(command: String) throws {
        let outcome = try Session.outcome(of: command)
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("Usage: greffe"), "\(outcome.errors)")
    }
}
