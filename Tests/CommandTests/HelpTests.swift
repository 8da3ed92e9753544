import Shell
import Testing

@Suite struct HelpTests {
    @Test func `says its version`() throws {
        var session = try Session()
        defer { session.remove() }
        #expect(try session.run("greffe --version").output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    }

    @Test func `every command has help, and the program's own lists them`() throws {
        var session = try Session()
        defer { session.remove() }
        let help = try session.run("greffe --help").output
        let commands = help.matches(of: /\n  ([a-z]+) {2,}[A-Z]/).map { String($0.output.1) }
        #expect(commands.count > 7)
        #expect(["init", "new", "check", "fmt", "read", "query", "explain", "rules"].allSatisfy(commands.contains))
        for command in commands {
            let outcome = try session.run("greffe \(command) --help")
            #expect(outcome.status == 0)
            #expect(outcome.output.hasPrefix("OVERVIEW: "), "\(command)")
            #expect(outcome.output.contains("USAGE: greffe \(command)"))
        }
    }

    @Test(arguments: [("bash", "bash -n"), ("zsh", "grep -q '#compdef greffe'"), ("fish", "grep -q 'complete -c'")])
    func `completions are written for each shell`(shell: String, test: String) throws {
        var session = try Session()
        defer { session.remove() }
        let outcome = try session.run(
            "greffe --generate-completion-script \(shell) >script && grep -q snapshot script && \(test) script")
        #expect(outcome.status == 0)
    }
}
