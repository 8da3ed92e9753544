extension EngineTable {
    /// The name of the table of what documents have.
    package static let documentFieldTable = "document_field"

    /// A field or section of a file of a template.
    package struct TemplateField: Hashable, Sendable {
        package let template: String
        /// Below the project's folder.
        package let file: String
        /// The name of the document's kind; nil for a Markdown document of none.
        package let kind: String?
        /// The field's name, or the heading.
        package let field: String

        package init(template: String, file: String, kind: String?, field: String) {
            (self.template, self.file, self.kind, self.field) = (template, file, kind, field)
        }
    }

    /// `template_field(template, file, kind, field)`: what templates have, in their newest version.
    package static func templateFields(_ fields: @escaping () -> [TemplateField]) -> EngineTable {
        let columns = ["template", "file", "kind", "field"].map { Column($0) }
        return EngineTable("template_field", columns, key: ["template", "file"]) {
            fields().map { [.text($0.template), .text($0.file), Cell($0.kind), .text($0.field)] }
        }
    }

    /// A field or section of a project's document.
    package struct DocumentField: Hashable, Sendable {
        /// The whole document; nil where it is of no kind.
        package let place: Int?
        package let project: String
        package let file: String
        package let field: String

        package init(place: Int?, project: String, file: String, field: String) {
            (self.place, self.project, self.file, self.field) = (place, project, file, field)
        }
    }

    /// `document_field(_at, project, file, field)`: what the documents that templates make have; `fields` is told the
    /// projects that are asked for.
    package static func documentFields(
        _ fields: @escaping (_ projects: Set<String>?) throws(QueryFailure.Cause) -> [DocumentField]
    ) -> EngineTable {
        let columns = [
            Column("_at", "integer"), Column("project", refersTo: ["project"]), Column("file"), Column("field"),
        ]
        return EngineTable(
            documentFieldTable, columns, key: ["project", "file", "field"],
            ofProjects: { (projects) throws(QueryFailure.Cause) in
                try fields(projects).map { [Cell($0.place), .text($0.project), .text($0.file), .text($0.field)] }
            })
    }
}
