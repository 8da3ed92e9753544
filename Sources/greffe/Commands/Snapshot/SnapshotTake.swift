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
        abstract: "Close a period: commit and tag what its reports say, and never change it again.",
        discussion: """
            It is taken of what is committed on the branch that is checked out; documents that aren't stop it. Figures \
            are those of the as-of date. A project without its report stands in it as not reported, with its last one. \
            Blocking findings stop it unless --with-findings. Git's hooks are not run; commit and tag are signed where \
            Git's configuration says so.
            """)

    @Argument(help: "The period: 2026-11, 2026-W46, 2026-F23, 2026-Q4; without it the last month that is over.")
    var period: Period?

    @Flag(help: "Close the period although findings stand against it; they are kept in it.")
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
