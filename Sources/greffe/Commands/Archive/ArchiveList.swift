import ArgumentParser
import Checks
import Text
import Values
import Workspaces

struct ArchiveList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List filed projects, by any field, date or text.",
        discussion: """
            Fields are the columns of the table archive.record, as `greffe query "SELECT * FROM archive.record"` shows \
            them: --where "overrun_percent > 10 AND class = 'large'". Of each project the last version is listed.
            """)

    @Option(name: .customLong("where"), help: "A condition over the fields, in SQL; :today is the as-of date.")
    var condition: String?

    @Option(help: "Words that a document has, in any case, with or without accents; migr* for a beginning.")
    var text: String?

    @Option(help: "Only from this day on: 2025-01-01, or 2y, 6m, 90d back from today.")
    var since: RelativeDay?

    @Option(help: "Only up to this day, likewise.")
    var until: RelativeDay?

    @Option(name: .customLong("by"), help: "The field that --since and --until are about.")
    var dateColumn = "filed"

    @Option(help: "The fields to show, with commas between them; those that the standard lists without it.")
    var columns: String?

    @Option(help: "The field to sort by, descending after a minus: --sort=-cost.")
    var sort: String?

    @Option(help: "One row for each value of a field, with the number of records and sums.")
    var group: String?

    @Flag(help: "One more row: the number of records, sums of money and days, means of percentages.")
    var totals = false

    @Flag(help: "Versions that another supersedes too.")
    var allVersions = false

    @Option(help: "text, csv, json or markdown.")
    var format = TableFormat.text

    @OptionGroup var patience: QuestionOptions

    @OptionGroup var common: CommonOptions

    func run() throws {
        let invocation = Invocation(common)
        let workspace = try invocation.workspace()
        var selection = RecordSelection()
        selection.columns = columns?.split(separator: ",").map { $0.filter { !$0.isWhitespace } } ?? []
        (selection.condition, selection.words) = (condition, text)
        selection.since = try since.map { try day($0, invocation) }
        selection.until = try until.map { try day($0, invocation) }
        (selection.dateColumn, selection.order, selection.group) = (dateColumn, sort, group)
        (selection.hasTotals, selection.hasAllVersions) = (totals, allVersions)
        let (records, result) = try invocation.records(of: workspace) { (records) throws(PortfolioError) in
            try records.rows(selection, today: invocation.today, within: patience.limits)
        }
        invocation.print(result, as: format, records.settings)
    }

    private func day(_ relative: RelativeDay, _ invocation: Invocation) throws -> Day {
        guard let day = relative.day(before: invocation.today) else {
            throw ValidationError("no calendar goes back so far")
        }
        return day
    }
}
