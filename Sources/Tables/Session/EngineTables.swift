package import Values

extension EngineTable {
    /// `clock(today, period)`: one row, the day as of which the portfolio is looked at.
    package static func clock(today: Day, period: Period?) -> EngineTable {
        .shared("clock", [Column("today", "date text"), Column("period", "period text")]) {
            [[Cell(today), Cell(period?.text)]]
        }
    }

    /// A file of the portfolio, of whatever kind.
    package struct File: Hashable, Sendable {
        /// The whole document; nil where the file is none.
        package var place: Int?
        package var path: String
        /// The name of its kind; nil where it is no document.
        package var kind: String?
        package var project: String?
        package var isFaulty: Bool

        package init(place: Int? = nil, path: String, kind: String?, project: String?, isFaulty: Bool = false) {
            self.place = place
            self.path = path
            self.kind = kind
            self.project = project
            self.isFaulty = isFaulty
        }
    }

    /// `file(_at, path, name, kind, project, faulty)`; `files` is told the projects whose files are asked for, and gives
    /// those of no project too.
    package static func files(_ files: @escaping (_ projects: Set<String>?) -> [File]) -> EngineTable {
        let columns = [
            Column("_at", "integer"), Column("path"), Column("name"), Column("kind"),
            Column("project", refersTo: ["project"]),
            Column("faulty", "boolean numeric"),
        ]
        return EngineTable(
            "file", columns, key: ["project", "path"],
            ofProjects: { projects in
                files(projects).map { file in
                    let start = file.path.utf8.lastIndex(of: UInt8(ascii: "/")).map(file.path.utf8.index(after:))
                    return [
                        Cell(file.place), .text(file.path),
                        .text(String(file.path[(start ?? file.path.startIndex)...])),
                        Cell(file.kind), Cell(file.project), Cell(file.isFaulty),
                    ]
                }
            })
    }

    /// A document that differs between the state before and the live one.
    package struct Change: Hashable, Sendable {
        /// The whole document in the live state; nil where it was removed.
        package var place: Int?
        package var path: String
        package var kind: String?
        package var project: String?
        /// `added`, `changed` or `removed`.
        package var how: String
        package var authorEmail: String?
        package var committerEmail: String?
        package var commit: String?
        package var signer: String?
        package var command: String?

        package init(path: String, kind: String?, project: String?, how: String) {
            self.path = path
            self.kind = kind
            self.project = project
            self.how = how
        }
    }

    /// `changed_document(_at, path, kind, project, how, author_email, committer_email, commit_id, signer, command)`.
    package static func changes(_ changes: @escaping () throws(QueryFailure.Cause) -> [Change]) -> EngineTable {
        let names = [
            "path", "kind", "project", "how", "author_email", "committer_email", "commit_id", "signer", "command",
        ]
        return EngineTable("changed_document", [Column("_at", "integer")] + names.map { Column($0) }) {
            () throws(QueryFailure.Cause) in
            try changes().map {
                [
                    Cell($0.place), .text($0.path), Cell($0.kind), Cell($0.project), .text($0.how),
                    Cell($0.authorEmail),
                    Cell($0.committerEmail), Cell($0.commit), Cell($0.signer), Cell($0.command),
                ]
            }
        }
    }

    /// `last_commit(project, date, author_email, commit_id)`; NULL but for the project where history is cut.
    package static func lastCommits(
        _ commits: @escaping () -> [(project: String, day: Day?, authorEmail: String?, commit: String?)]
    ) -> EngineTable {
        let columns = [
            Column("project", refersTo: ["project"]), Column("date", "date text"), Column("author_email"),
            Column("commit_id"),
        ]
        return EngineTable(
            "last_commit", columns, key: ["project"],
            ofProjects: { projects in
                commits().filter { projects?.contains($0.project) != false }
                    .map { [.text($0.project), Cell($0.day), Cell($0.authorEmail), Cell($0.commit)] }
            })
    }
}
