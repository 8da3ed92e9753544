import Git
import Standards
import Tables
import Text
import Values
import Workspaces

extension EngineTable {
    /// The engine's own tables for a state.
    static func all(
        _ documents: DocumentTree, changed: [DocumentTree.PathChange], _ standard: Standard, _ calendar: Calendar,
        _ history: History, _ options: Portfolio.Options, _ index: DocumentIndex, _ records: any FiledRecords
    ) -> [EngineTable] {
        let span = days(around: options.today)
        return [
            .clock(today: options.today, period: options.period), .periods(calendar, within: span),
            .days(calendar, within: span), .files { projects in documents.files(by: standard, of: projects, index) },
            .changes { () throws(QueryFailure.Cause) in
                try changes(changed, in: documents, standard, history.authorship, index)
            },
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

    /// A row for each that changed a document.
    private static func changes(
        _ changed: [DocumentTree.PathChange], in documents: DocumentTree, _ standard: Standard,
        _ authorship: Authorship, _ index: DocumentIndex
    ) throws(QueryFailure.Cause) -> [Change] {
        try zip(changed, authorship.makers(changed)).flatMap { change, makers in
            let (kind, project) = standard.classify(change.path.text)
            var row = Change(path: change.path.text, kind: kind, project: project, how: change.how.rawValue)
            row.place = kind.flatMap { _ in documents[change.path].flatMap { index.place(of: $0.key) } }
            return makers.map { maker in
                row.authorEmail = maker.authorEmail
                row.committerEmail = maker.committerEmail
                row.commit = maker.commit?.hex
                row.signer = maker.signer
                row.command = maker.command?.rawValue
                return row
            }
        }
    }
}
