import ArgumentParser
import Checks
import Reports
import Standards
import Tables
import Text
import Values
import Workspaces

struct Query: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: .help(
            en: "Ask the portfolio: a SELECT, or the name of a saved question.",
            fr: "Interroger le portefeuille : un SELECT, ou le nom d'une question enregistrée."),
        discussion: .help(
            en: """
                Tables are those of the standard's schemas and views: `SELECT * FROM landing`. A name is that of a \
                file in standard/queries; without any, the saved questions are listed.
                """,
            fr: """
                Les tables sont celles des schémas et des vues du référentiel : `SELECT * FROM landing`. Un nom est \
                celui d'un fichier de standard/queries ; sans rien, les questions enregistrées sont listées.
                """))

    @Argument(
        help: .help(
            en: "A SELECT over the portfolio's tables and views, or the name of a saved question.",
            fr: "Un SELECT sur les tables et vues du portefeuille, ou le nom d'une question enregistrée."))
    var question: String?

    @Option(help: .help(en: "text, csv, json or markdown.", fr: "text, csv, json ou markdown."))
    var format = TableFormat.text

    @OptionGroup var patience: QuestionOptions

    @OptionGroup var common: CommonOptions

    func run() throws {
        let invocation = Invocation(common)
        let workspace = try invocation.workspace()
        let portfolio = try invocation.portfolio(of: workspace)
        guard let question else {
            let language = invocation.language(portfolio.settings.language)
            let names = portfolio.standard.queries.map {
                "\($0.name)  \($0.about.text(in: language))".escapedForTerminal
            }
            return Surroundings.print(names.joined(separator: "\n"))
        }
        let saved = portfolio.standard.queries.first { $0.name == question }
        // One word is no statement: it was meant as a name.
        if saved == nil, !question.isEmpty, !question.contains(where: { $0.isWhitespace || $0 == ";" }) {
            throw invocation.fail(.unknownQuestion(question))
        }
        let result = try invocation.asking { () throws(PortfolioError) in
            try answer(to: saved?.sql ?? question, named: saved?.name ?? "query", portfolio, of: workspace)
        }
        // Who writes a SELECT names its columns too.
        guard saved != nil else { return invocation.print(result, as: format, portfolio.settings) }
        invocation.print(
            result, as: format, portfolio.settings, headings: portfolio.standard.headings,
            words: Words(of: portfolio.standard))
    }

    private func answer(
        to question: String, named name: String, _ portfolio: Portfolio, of workspace: Workspace
    ) throws(PortfolioError) -> QueryResult {
        do throws(PortfolioError) {
            let result = try asked(question, named: name, portfolio)
            guard result.tablesRead.contains(EngineTable.findingTable) else { return result }
            // Only a check finds what there is to ask about.
            _ = try Check.findings(of: portfolio, before: [question])
            return try asked(question, named: name, portfolio)
        } catch {
            guard let options = portfolio.options.withoutFile(after: error) else { throw error }
            let inMemory = try Portfolio(.workingTree, of: workspace, options)
            return try answer(to: question, named: name, inMemory, of: workspace)
        }
    }

    private func asked(
        _ question: String, named name: String, _ portfolio: Portfolio
    ) throws(PortfolioError) -> QueryResult {
        do throws(QueryFailure) {
            return try portfolio.session.run(
                question, named: name, ["today": .text(portfolio.options.today.text)], within: patience.limits)
        } catch {
            throw .query(error)
        }
    }
}
