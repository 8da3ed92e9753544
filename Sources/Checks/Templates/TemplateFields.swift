import Git
import Reading
import Standards
import Tables
import Text
import Workspaces

/// What templates have and the documents that they make: fields by the schema of their kind, sections by their headings.
///
/// Reports are left out: each is written anew from the template of its day.
struct TemplateFields {
    private let governance: Governance
    private let documents: DocumentTree
    private let reading: DocumentReading

    init(_ governance: Governance, _ documents: DocumentTree, _ reading: DocumentReading) {
        (self.governance, self.documents, self.reading) = (governance, documents, reading)
    }

    func tables(_ index: DocumentIndex) -> [EngineTable] {
        [
            .templateFields { ofTemplates },
            .documentFields { (projects) throws(QueryFailure.Cause) in
                do throws(PortfolioError) {
                    return try ofDocuments(projects, index)
                } catch {
                    throw .unavailable(error.message)
                }
            },
        ]
    }

    /// The files of templates that become documents of a project, in the portfolio's language.
    private var files: [(template: String, path: String, text: String)] {
        let templates = governance.standard.templates
        return templates.names.flatMap { name in
            templates.files(of: name, in: governance.settings.language ?? .english)
                .filter { !$0.path.contains("{") }.map { (name, $0.path, $0.text) }
        }
    }

    private var ofTemplates: [EngineTable.TemplateField] {
        files.flatMap { file -> [EngineTable.TemplateField] in
            let kind = governance.standard.projectsFolder.flatMap {
                governance.standard.kind(of: "\($0)/x/\(file.path)")?.kind
            }
            let source = SourceText(name: file.path, file.text)
            let tree = kind?.read(source, governance.conventions).tree
            // A heading that is filled in is each project's own.
            return fields(of: source, tree, kind).filter { !$0.contains("{{") }.map {
                EngineTable.TemplateField(template: file.template, file: file.path, kind: kind?.name, field: $0)
            }
        }
    }

    private func ofDocuments(
        _ projects: Set<String>?, _ index: DocumentIndex
    ) throws(PortfolioError) -> [EngineTable.DocumentField] {
        guard let folder = governance.standard.projectsFolder else { return [] }
        let paths = Set(files.map(\.path))
        let entries = documents.entries(of: projects, in: folder).compactMap { entry in
            governance.standard.project(of: entry.path.text).flatMap { project in
                let file = String(entry.path.text.dropFirst("\(folder)/\(project)/".count))
                return paths.contains(file) ? (entry, project, file) : nil
            }
        }
        let ahead = ReadingAhead(entries.map(\.0), of: documents, by: reading)
        var fields: [EngineTable.DocumentField] = []
        try git { () throws(GitError) in
            var bytes = try reading.bytes(of: documents)
            for (read, (entry, project, file)) in zip(ahead, entries) {
                let source = if let document = read.document { document.source } else { try bytes.source(of: entry) }
                let place = read.kind == nil ? nil : index.place(of: entry.key)
                fields += self.fields(of: source, read.document?.tree, read.kind).map {
                    EngineTable.DocumentField(place: place, project: project, file: file, field: $0)
                }
            }
            if let error = ahead.error { throw error }
        }
        return fields
    }

    /// The fields of a document of a kind, or the headings of one of none; the entries of a list or map are no fields.
    private func fields(of source: SourceText, _ tree: Tree?, _ kind: Kind?) -> [String] {
        guard let kind else {
            return source.isMarkdown ? Guide.any.readMarkdown(source).sections.map(\.title) : []
        }
        guard case .object = kind.guide.shape, let root = tree?.root else { return [] }
        return root.children.compactMap(\.key)
    }
}
