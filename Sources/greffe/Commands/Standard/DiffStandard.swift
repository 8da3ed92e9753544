import ArgumentParser
import Authoring
import Checks
import Git
import Text
import Workspaces

struct DiffStandard: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: .help(
            en: """
                Show how another standard differs from the portfolio's: which files, changed on which side, and how.
                """,
            fr: """
                Montrer en quoi un autre référentiel diffère de celui du portefeuille : quels fichiers, modifiés de \
                quel côté, et comment.
                """),
        discussion: .help(
            en: "Exit code 1 if they differ. Lines with - are here, with + there.",
            fr: "Code de retour 1 s'ils diffèrent. Les lignes marquées - sont d'ici, celles marquées + de là-bas."))

    @Argument(
        help: .help(
            en: "The standard: a folder, or one that greffe carries (common, essential, pm2).",
            fr: "Le référentiel : un dossier, ou un de ceux de greffe (common, essential, pm2)."),
        completion: .directory)
    var standard: String

    @Flag(help: .help(en: "Only name the files that differ.", fr: "Nommer seulement les fichiers qui diffèrent."))
    var nameOnly = false

    @OptionGroup var common: CommonOptions

    func run() throws {
        let invocation = Invocation(common)
        let workspace = try invocation.workspace()
        let other = try invocation.standard(named: standard)
        let vendored = try invocation.failing { () throws(PortfolioError) in
            try VendoredStandard(of: .workingTree, in: workspace, beside: other.files)
        }
        let differences = try invocation.failing { () throws(GitError) in try vendored.differences }
        let language = invocation.language()
        for difference in differences {
            Surroundings.print(Message.differs(difference).text(in: language).escapedForTerminal)
            if !nameOnly { Surroundings.print(difference.text.linesEscapedForTerminal) }
        }
        if !differences.isEmpty { throw ExitCode(1) }
    }
}
