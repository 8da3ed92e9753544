import ArgumentParser
import Checks
import Git
import Text
import Workspaces

extension String {
    /// A text of the help in the language of whoever asks for it.
    static func help(en english: String, fr french: String) -> String {
        guard HelpLanguage.current == .french else { return english }
        return HelpLanguage.isShown ? HelpLanguage.bound(french) : french
    }
}

extension ArgumentHelp {
    /// What an option is for, in the language of whoever asks for it.
    static func help(en english: String, fr french: String, valueName: String? = nil) -> ArgumentHelp {
        ArgumentHelp(.help(en: english, fr: french), valueName: valueName)
    }
}

/// The language of the help, which is needed before the words typed are understood.
enum HelpLanguage {
    /// That of `--lang`, else of the portfolio that holds the working directory, else the locale's.
    static let current: Language = {
        let surroundings = Surroundings()
        // Every command makes its help; few calls show it.
        return asked ?? (isShown ? Workspace.spokenLanguage(around: surroundings) : nil) ?? surroundings.language
    }()

    /// Whether help is asked for.
    static let isShown: Bool = {
        let words = CommandLine.arguments.dropFirst()
        return words.isEmpty || !Set(words).isDisjoint(with: ["help", "-h", "--help", "-help"])
    }()

    private static var asked: Language? {
        let words = CommandLine.arguments
        let apart = words.firstIndex(of: "--lang").flatMap { words.dropFirst($0 + 1).first }
        let joined = words.first { $0.hasPrefix("--lang=") }?.dropFirst("--lang=".count)
        return (apart ?? joined.map(String.init)).flatMap { Language(argument: $0) }
    }

    /// A French text whose punctuation Argument Parser, which breaks lines at spaces, leaves beside its word.
    static func bound(_ text: String) -> String {
        punctuation.reduce(text) { $0.replacing($1, with: $1.replacing(" ", with: noBreakSpace)) }
    }

    /// A help, or what is wrong with the words typed, with Argument Parser's own words in the same language.
    static func framed(_ text: String) -> String {
        guard current == .french else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { framed(line: String($0)) }
            .joined(separator: "\n")
    }

    private static func framed(line: String) -> String {
        for (english, french) in starts where line.hasPrefix(english) {
            return framed(rest: french + line.dropFirst(english.count))
        }
        return framed(rest: line)
    }

    private static func framed(rest line: String) -> String {
        phrases.reduce(line) { $0.replacing($1.0, with: $1.1) }.replacing(noBreakSpace, with: " ")
    }

    private static let noBreakSpace = "\u{A0}"
    private static let punctuation = [" :", " ;", " »", "« "]

    private static let starts = [
        ("OVERVIEW: ", "OBJET : "), ("USAGE: ", "USAGE : "), ("Usage: ", "Usage : "), ("Error: ", "Erreur : "),
        ("Help:  ", "Aide : "), ("ARGUMENTS:", "ARGUMENTS :"), ("OPTIONS:", "OPTIONS :"),
        ("SUBCOMMANDS:", "SOUS-COMMANDES :"), ("  See '", "  Voir '"),
    ]
    private static let phrases = [
        ("<subcommand>' for detailed help.", "<subcommand>' pour le détail."),
        ("' for more information.", "' pour en savoir plus."),
        ("Show help information.", "Afficher cette aide."), ("Show the version.", "Afficher la version."),
        ("Show subcommand help information.", "Afficher l'aide d'une sous-commande."), ("(default:", "(par défaut :"),
        ("; default:", " ; par défaut :"), (" default:", " par défaut :"), ("(values:", "(valeurs :"),
    ]
}

extension Workspace {
    /// The language of the portfolio that holds the working directory; nil where there is none that can be read.
    static func spokenLanguage(around surroundings: Surroundings) -> Language? {
        do throws(GitError) {
            let environment = RepositoryEnvironment(variables: surroundings.variables)
            let folder = Surroundings.workingDirectory
            let language = try Workspace(containing: folder, environment: environment).language
            return language == .french || language == .english ? language : nil
        } catch {
            // Whatever is wrong with the repository, the command says it, in the locale's language then.
            return nil
        }
    }
}
