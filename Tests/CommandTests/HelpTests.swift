import Foundation
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

    @Test func `every text of the help is in English and in French`() throws {
        var session = try Session()
        defer { session.remove() }
        func texts(in locale: String) throws -> [String] {
            let dumped = try session.run("LC_ALL=\(locale) greffe --experimental-dump-help").output
            return try JSONDecoder().decode(DumpedHelp.self, from: Data(dumped.utf8)).command.texts
        }
        let english = try texts(in: "C"), french = try texts(in: "fr_FR.UTF-8")
        try #require(english.count == french.count)
        let pairs = zip(english, french).filter { !DumpedHelp.foreignTexts.contains($0.0) }
        #expect(pairs.count > 100)
        #expect(pairs.filter { $0.0 == $0.1 }.map(\.0) == [])
    }

    @Test func `help is in the portfolio's language, unless another is asked for`() throws {
        let french = ["portfolio.yaml": "nom: P\ndevise: EUR\nlangue: fr\n"]
        let help = try Session.outcome(of: "greffe check --help", with: french).output
        #expect(help.hasPrefix("OBJET : Trouver"))
        #expect(help.contains("USAGE : greffe check"))
        #expect(help.contains("(valeurs : text, json"))
        #expect(help.contains(" ; par défaut : text)"))
        let asked = try Session.outcome(of: "greffe check --help --lang en", with: french).output
        #expect(asked.hasPrefix("OVERVIEW: Find"))
        #expect(asked.contains("; default: text)"))
    }

    @Test func `no line of French help begins or ends with punctuation of another`() throws {
        var session = try Session()
        defer { session.remove() }
        for command in ["hook", "archive file", "standard diff"] {
            let help = try session.run("greffe \(command) --help --lang fr").output
            #expect(help.firstMatch(of: /\n *[:;»]|«\n/) == nil, "\(help)")
        }
    }

    @Test func `outside a portfolio help is in the locale's language`() throws {
        var session = try Session()
        defer { session.remove() }
        let help = try session.run("LC_ALL=fr_FR.UTF-8 greffe help").output
        #expect(help.hasPrefix("OBJET : "))
        #expect(help.contains("\nSOUS-COMMANDES :\n"))
    }

    @Test(arguments: [
        ("check --staged --commit HEAD", "--staged et --commit désignent des états différents : n'en donner qu'un"),
        ("check --unsafe", "--unsafe et --dry-run disent comment corriger : les donner avec --fix"),
        ("check --fix --timings", "--fix corrige les fichiers : le donner sans --timings"),
        ("query --seconds 0", "--seconds est un nombre de 1 à 3600"),
        ("init --currency euro", "une devise s'écrit en trois majuscules : EUR"),
        ("new project crm --set name", "--set attend clé=valeur, et non « name »"),
        ("standard upgrade pm2 --ours a --theirs a", "--ours et --theirs nomment le même fichier : n'en donner qu'un"),
        ("archive list --since 100000y", "aucun calendrier ne remonte si loin"),
    ])
    func `what is typed wrongly is told in French`(words: String, why: String) throws {
        let outcome = try Session.outcome(of: "greffe \(words) --lang fr")
        #expect(outcome.status == 64)
        #expect(outcome.errors.hasPrefix("Erreur : \(why)"), "\(outcome.errors)")
        #expect(outcome.errors.contains("Usage : greffe"))
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
