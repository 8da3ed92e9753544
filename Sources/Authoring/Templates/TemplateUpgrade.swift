package import Checks
package import Git
import Reading
import Standards
package import Text
package import Values
package import Workspaces

/// A project brought to the newest version of its template: new fields and files come, what people wrote stays.
package struct TemplateUpgrade {
    private let files: [(path: RepositoryPath, bytes: [UInt8])]
    package let notes: [Note]
    /// The version it is brought to.
    package let newest: String

    /// Something that the template has changed and the project keeps.
    package struct Note: Hashable, Sendable {
        package let path: String
        /// Nil where a whole file is meant, which the project has removed.
        package let field: String?
    }

    /// `values` are those of the template's marks.
    package init(
        of project: String, _ values: [String: String], today: Day, by governance: Governance,
        in workspace: Workspace, _ documents: DocumentTree
    ) throws(AuthoringFailure) {
        var bytes = try authoring { () throws(GitError) in try DocumentBytes(of: documents, in: workspace.repository) }
        let current = try TemplatedProject(project, by: governance, documents, &bytes)
        let versions = governance.standard.settings.templateVersions
        guard let version = versions[current.pin.template] else {
            throw .authoring(.unknownTemplate(current.pin.template, known: governance.standard.templates.names))
        }
        let pin = TemplatePin(template: current.pin.template, version: version)
        newest = pin.text
        guard pin != current.pin else {
            (files, notes) = ([], [])
            return
        }
        let former = try FormerTemplate(
            current.pin, in: workspace.repository, governance.settings.language ?? .english)
        var merging = TemplateMerging(
            governance: governance, former: former, project: current, filling: current.filling(values, today: today))
        for (path, text) in governance.standard.templates.files(
            of: pin.template, in: governance.settings.language ?? .english)
        where !path.contains("{") {
            guard let place = RepositoryPath("\(current.folder)/\(path)") else { continue }
            let own = try authoring { () throws(GitError) in
                try documents[place].map { (entry) throws(GitError) in try bytes.source(of: entry) }
            }
            try merging.merge(own, at: place, with: text, file: path)
        }
        guard merging.missing.isEmpty else { throw .authoring(.missingValues(merging.missing)) }
        guard merging.conflicts.isEmpty else { throw .authoring(.templateConflicts(merging.conflicts)) }
        files = try merging.files(pinnedTo: pin)
        notes = merging.notes
    }

    /// Writes what differs, each file whole; the project's own document, which says the version, is the last.
    package func write(into repository: Repository) throws(GitError) -> [RepositoryPath] {
        for (path, bytes) in files { try repository.write(bytes, toWorkingFile: path, replacing: true) }
        return files.map(\.path)
    }
}
