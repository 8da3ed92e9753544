import ArgumentParser
import Checks
import Git
import Records
import Reports
import Text
import Values
import Workspaces

struct SnapshotTake: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "take",
        abstract: .help(
            en: "Close a period: commit and tag what its reports say, and never change it again.",
            fr: "Clore une période : valider et étiqueter ce que disent ses points, et ne plus y toucher."),
        discussion: .help(
            en: """
                It is taken of what is committed on the branch that is checked out; documents that aren't stop it. \
                Figures are those of the as-of date. A project without its report stands in it as not reported, with \
                its last one. Blocking findings stop it unless --with-findings. Git's hooks are not run; commit and \
                tag are signed where Git's configuration says so.
                """,
            fr: """
                L'instantané est pris de ce qui est validé sur la branche extraite ; des documents qui ne le sont pas \
                l'arrêtent. Les chiffres sont ceux de la date d'arrêté. Un projet sans point y figure comme tel, avec \
                son dernier point. Des constats bloquants l'arrêtent, sauf avec --with-findings. Les hooks de Git ne \
                sont pas lancés ; commit et étiquette sont signés si la configuration de Git le dit.
                """))

    @Argument(
        help: .help(
            en: "The period: 2026-11, 2026-W46, 2026-F23, 2026-Q4; without it the last month that is over.",
            fr: "La période : 2026-11, 2026-W46, 2026-F23, 2026-Q4 ; à défaut, le dernier mois fini."))
    var period: Period?

    @Flag(
        help: .help(
            en: "Close the period although findings stand against it; they are kept in it.",
            fr: "Clore la période bien que des constats s'y opposent ; ils y sont conservés."))
    var withFindings = false

    @OptionGroup var common: CommonOptions

    func run() throws {
        let invocation = Invocation(common)
        guard let period = period ?? Calendar().lastPeriod(.month, endedBy: invocation.today) else {
            throw invocation.fail(.noMonthEnded(invocation.today))
        }
        let workspace = try invocation.workspace()
        let closing = PeriodClosing(
            period, of: workspace, invocation.opening(of: workspace),
            author: try invocation.signature(.author, in: workspace.repository),
            committer: try invocation.signature(.committer, in: workspace.repository), allowsFindings: withFindings)
        let closed: ClosedPeriod
        do throws(HistoryFailure) {
            closed = try invocation.showingProgress { () throws(HistoryFailure) in try closing.close() }
        } catch {
            throw invocation.fail(error) { .blocked(period, $0, asOf: invocation.today) }
        }
        let language = invocation.language(closed.language)
        let headline = closed.headline.map { "  " + $0.text(in: language).escapedForTerminal }
        Surroundings.print(([Message.closed(closed).text(in: language)] + headline).joined(separator: "\n"))
        if !closed.stoodAlready { Surroundings.print(Message.hooksNotRun.text(in: language)) }
    }
}
