package import Checks
import Standards
package import Text
package import Values
import Workspaces

/// A project made from a template of the standard.
package struct NewProject: Sendable {
    private let governance: Governance
    private let template: String
    private let id: String

    /// A project whose folder is `id`, from a folder of `standard/templates/`; the id must be new among `paths`.
    package init(
        _ id: String, template: String, by governance: Governance, among paths: some Sequence<RepositoryPath>
    ) throws(AuthoringError) {
        self.governance = governance
        self.template = template
        self.id = id
        guard id.isIdentifier, RepositoryPath(id)?.isSafeEverywhere == true else { throw .unsafeID(id) }
        guard governance.standard.projectsFolder != nil else { throw .noKind(AgreedNames.project) }
        guard !paths.contains(where: { isOfAnother($0.text) }) else { throw .projectExists(id) }
        guard !templateFiles.isEmpty else {
            throw .unknownTemplate(template, known: governance.standard.templates.names)
        }
    }

    /// Whether there is a project already to which a path belongs: one has its document, or differs in case alone. Other
    /// files are what a run that was killed has left, and the document is written last.
    private func isOfAnother(_ path: String) -> Bool {
        guard let project = governance.standard.project(of: path), project.lowercased() == id.lowercased() else {
            return false
        }
        return project != id || isProject(path)
    }

    /// Whether a path is that of a project's own document.
    private func isProject(_ path: String) -> Bool {
        governance.standard.kind(of: path)?.kind.name == AgreedNames.project
    }

    /// What the template asks for beside what greffe knows itself.
    package var openMarks: [String] {
        var marks: [String] = []
        for (_, text) in templateFiles {
            for mark in Template.marks(in: text) where !marks.contains(mark) && !Self.known.contains(mark) {
                marks.append(mark)
            }
        }
        return marks
    }

    /// The files. `values` are those of the template's marks, beside the day and the period, and of the project's fields.
    package func files(_ values: [String: String], today: Day) throws(AuthoringError) -> NewFiles {
        try refuseUnknown(values.keys)
        let period = Calendar().period(.month, of: today)?.text ?? ""
        let known = ["id": id, "today": today.text, AgreedNames.period: period]
        let filling = Template(values: values.mapValues(\.onOneLine).merging(known) { given, _ in given })
        var files: [(path: RepositoryPath, bytes: [UInt8])] = []
        for (name, text) in templateFiles {
            let name = name.replacing("{\(AgreedNames.period)}", with: period)
            guard let path = path(of: name) else { throw .unsafeID(id) }
            let (filled, missing) = filling.filled(setting(values, in: text, at: path))
            guard missing.isEmpty else { throw .missingValues(missing) }
            files.append((path, Formatting(by: governance).written(filled, at: path)))
        }
        return NewFiles(files: files, last: files.map(\.path).first { isProject($0.text) })
    }

    private func refuseUnknown(_ names: some Sequence<String>) throws(AuthoringError) {
        let marks = Self.known.union(openMarks)
        let kind = governance.standard.kinds.named(AgreedNames.project)
        for name in names.sorted() where !marks.contains(name) {
            guard kind?.field(name, "", by: governance.conventions) == nil else { continue }
            throw .unknownValue(name)
        }
    }

    /// A template's text in which fields have values of their own: where they are given, or a mark that is all they have.
    private func setting(_ values: [String: String], in text: String, at path: RepositoryPath) -> String {
        guard let kind = governance.standard.kind(of: path.text)?.kind else { return text }
        var lines = TemplateLines(text)
        let fields = lines.fieldsOfMarks
        for (name, value) in values.sorted(by: { $0.key < $1.key }) {
            guard kind.name == AgreedNames.project || fields[name] != nil,
                let field = kind.field(fields[name] ?? name, value, by: governance.conventions)
            else { continue }
            lines.set(field.name, to: field.lines)
        }
        return lines.text
    }

    private func path(of name: String) -> RepositoryPath? {
        governance.standard.projectsFolder.flatMap { RepositoryPath("\($0.text)/\(id)/\(name)") }
    }

    private static let known: Set = ["id", "today", AgreedNames.period]

    private var templateFiles: [(path: String, text: String)] {
        governance.standard.templates.files(of: template, in: governance.settings.language ?? .english)
    }
}

extension String {
    /// The text as it can stand inside a line.
    fileprivate var onOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
