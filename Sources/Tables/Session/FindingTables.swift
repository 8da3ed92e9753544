package import Values

extension EngineTable {
    /// A finding as rules of the second pass see it.
    package struct Finding: Hashable, Sendable {
        package var place: Int?
        package var rule: String
        package var level: String
        package var path: String
        package var project: String?
        package var item: String?
        package var field: String?
        package var isWaived: Bool
        package var isNew: Bool

        package init(
            place: Int?, rule: String, level: String, path: String, project: String?, item: String? = nil,
            field: String? = nil, isWaived: Bool = false, isNew: Bool = false
        ) {
            self.place = place
            self.rule = rule
            self.level = level
            self.path = path
            self.project = project
            self.item = item
            self.field = field
            self.isWaived = isWaived
            self.isNew = isNew
        }
    }

    /// The name of the table of findings.
    package static let findingTable = "finding"

    /// `finding(_at, rule, level, path, project, item, field, waived, new)`.
    package static func findings(_ findings: [Finding]) -> EngineTable {
        let columns =
            [Column("_at", "integer")] + ["rule", "level", "path", "project", "item", "field"].map { Column($0) }
            + [Column("waived", "boolean numeric"), Column("new", "boolean numeric")]
        return .shared(findingTable, columns, key: ["project", "rule"]) {
            findings.map {
                [
                    Cell($0.place), .text($0.rule), .text($0.level), .text($0.path), Cell($0.project), Cell($0.item),
                    Cell($0.field), Cell($0.isWaived), Cell($0.isNew),
                ]
            }
        }
    }

    /// The name of the table of projects that are filed.
    package static let filedProjectTable = "filed_project"

    /// `filed_project(project)`: those that have a record, one row each.
    package static func filedProjects(
        _ projects: @escaping () throws(QueryFailure.Cause) -> [String]
    ) -> EngineTable {
        EngineTable(filedProjectTable, [Column("project")], key: ["project"]) { () throws(QueryFailure.Cause) in
            try projects().map { [.text($0)] }
        }
    }

    /// The name of the table of records.
    package static let recordTable = "record"

    /// A closed project on the archive's branch, as declared and as computed.
    package struct Record: Hashable, Sendable {
        package var project: String
        package var version: Int
        /// Of its own document, as a rule's `_at` may name it.
        package var path: String?
        package var closed: Day?
        package var retainedUntil: Day?
        package var tag: String?
        /// The digest of the manifest that the record declares, and of its content.
        package var manifest: String?
        package var computed: String?
        package var filesListed: Int?
        package var filesPresent: Int?

        package init(project: String, version: Int) {
            self.project = project
            self.version = version
        }
    }

    /// `record(project, version, path, closed, retained_until, tag, manifest, computed, files_listed, files_present)`.
    package static func records(
        _ records: @escaping () throws(QueryFailure.Cause) -> [Record]
    ) -> EngineTable {
        let columns = [
            Column("project"), Column("version", "integer"), Column("path"), Column("closed", "date text"),
            Column("retained_until", "date text"), Column("tag"), Column("manifest"), Column("computed"),
            Column("files_listed", "integer"), Column("files_present", "integer"),
        ]
        return EngineTable(recordTable, columns, key: ["project", "version"]) { () throws(QueryFailure.Cause) in
            try records().map {
                [
                    .text($0.project), .integer($0.version), Cell($0.path), Cell($0.closed), Cell($0.retainedUntil),
                    Cell($0.tag),
                    Cell($0.manifest), Cell($0.computed), Cell($0.filesListed), Cell($0.filesPresent),
                ]
            }
        }
    }

    /// `found(of_project, of_version, found_in)`: the records that a search for words has found, and a document of each.
    package static func found(_ records: [(project: String, version: Int, path: String)]) -> EngineTable {
        let columns = [Column("of_project"), Column("of_version", "integer"), Column("found_in")]
        return EngineTable("found", columns, key: ["of_project", "of_version"]) {
            records.map { [.text($0.project), .integer($0.version), .text($0.path)] }
        }
    }
}
