import ArgumentParser
import Checks
import Text
import Values
import Workspaces

struct ArchiveList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: .help(
            en: "List filed projects, by any field, date or text.",
            fr: "Lister les projets archivés, par champ, date ou texte."),
        discussion: .help(
            en: """
                Fields are the columns of the table archive.record, as `greffe query "SELECT * FROM archive.record"` \
                shows them: --where "overrun_percent > 10 AND class = 'large'". Of each project the last version is \
                listed.
                """,
            fr: """
                Les champs sont les colonnes de la table archive.record, comme `greffe query "SELECT * FROM \
                archive.record"` les montre : --where "overrun_percent > 10 AND class = 'large'". De chaque projet, la \
                dernière version est listée.
                """))

    @Option(
        name: .customLong("where"),
        help: .help(
            en: "A condition over the fields, in SQL; :today is the as-of date.",
            fr: "Une condition sur les champs, en SQL ; :today est la date d'arrêté."))
    var condition: String?

    @Option(
        help: .help(
            en: "Words that a document has, in any case, with or without accents; migr* for a beginning.",
            fr: "Des mots qu'un document contient, casse et accents indifférents ; migr* pour un début."))
    var text: String?

    @Option(
        help: .help(
            en: "Only from this day on: 2025-01-01, or 2y, 6m, 90d back from today.",
            fr: "Depuis ce jour seulement : 2025-01-01, ou il y a 2y, 6m, 90d (ans, mois, jours)."))
    var since: RelativeDay?

    @Option(help: .help(en: "Only up to this day, likewise.", fr: "Jusqu'à ce jour seulement, de même."))
    var until: RelativeDay?

    @Option(
        name: .customLong("by"),
        help: .help(
            en: "The field that --since and --until are about.",
            fr: "Le champ sur lequel portent --since et --until."))
    var dateColumn = "filed"

    @Option(
        help: .help(
            en: "The fields to show, with commas between them; those that the standard lists without it.",
            fr: "Les champs à montrer, séparés par des virgules ; à défaut, ceux que liste le référentiel."))
    var columns: String?

    @Option(
        help: .help(
            en: "The field to sort by, descending after a minus: --sort=-cost.",
            fr: "Le champ de tri, décroissant après un signe moins : --sort=-cost."))
    var sort: String?

    @Option(
        help: .help(
            en: "One row for each value of a field, with the number of records and sums.",
            fr: "Une ligne pour chaque valeur d'un champ, avec le nombre de dossiers et des sommes."))
    var group: String?

    @Flag(
        help: .help(
            en: "One more row: the number of records, sums of money and days, means of percentages.",
            fr: "Une ligne de plus : nombre de dossiers, sommes de montants et de jours, moyennes de pourcentages."))
    var totals = false

    @Flag(
        help: .help(
            en: "Versions that another supersedes too.",
            fr: "Montrer aussi les versions qu'une autre remplace."))
    var allVersions = false

    @Option(help: .help(en: "text, csv, json or markdown.", fr: "text, csv, json ou markdown."))
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
        invocation.print(result, as: format, records.settings, headings: records.headings)
    }

    private func day(_ relative: RelativeDay, _ invocation: Invocation) throws -> Day {
        guard let day = relative.day(before: invocation.today) else {
            throw ValidationError(.help(en: "no calendar goes back so far", fr: "aucun calendrier ne remonte si loin"))
        }
        return day
    }
}
