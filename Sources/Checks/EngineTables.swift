import Git
import Standards
import Tables
import Text
import Values
import Workspaces

extension EngineTable {
    /// The engine's own tables for a state.
    static func all(
        _ documents: DocumentTree, before: DocumentTree, _ standard: Standard, _ calendar: Calendar,
        _ history: History, _ options: Portfolio.Options, _ index: DocumentIndex, _ records: any FiledRecords
    ) -> [EngineTable] {
        let span = days(around: options.today)
        return [
            .clock(today: options.today, period: options.period), .periods(calendar, within: span),
            .days(calendar, within: span), .files { projects in documents.files(by: standard, of: projects, index) },
            .changes(changes(from: before, to: documents, standard, history, options, index)),
            .lastCommits {
                history.lastCommits().map { folder, commit in
                    (String(folder.name), Day(commit.committed.day), commit.author.email, commit.id.hex)
                }
            },
            .findings([]), .filedProjects { () throws(QueryFailure.Cause) in try records.projects() },
            .records { () throws(QueryFailure.Cause) in try records.rows() },
        ]
    }

    /// The days that plans and reports are about: twenty years back, fifteen ahead.
    private static func days(around today: Day) -> ClosedRange<Day> {
        (today.adding(months: -240) ?? .first)...(today.adding(months: 180) ?? .last)
    }

    private static func changes(
        from before: DocumentTree, to documents: DocumentTree, _ standard: Standard, _ history: History,
        _ options: Portfolio.Options, _ index: DocumentIndex
    ) -> [Change] {
        documents.changes(since: before).map { path, how in
            let (kind, project) = standard.classify(path.text)
            var change = Change(path: path.text, kind: kind, project: project, how: how.rawValue)
            change.place = documents[path].flatMap { index.place(of: $0.key) }
            change.authorEmail = history.commit?.author.identity.email ?? options.author
            change.committerEmail = history.commit?.committer.identity.email ?? options.author
            change.commit = history.commit?.id.hex
            return change
        }
    }
}
