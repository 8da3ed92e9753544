package import Checks
import Standards
package import Text
package import Values

/// A document made from the template of its kind: a folder of `standard/templates/` that is named after the kind.
package struct NewDocument: Sendable {
    private let governance: Governance
    private let path: RepositoryPath
    private let template: String
    private let captures: [String: String]

    /// A document at a path that none of `paths` is, in any format.
    package init(
        at path: RepositoryPath, by governance: Governance, among paths: some Sequence<RepositoryPath>
    ) throws(AuthoringError) {
        guard let (kind, captures) = governance.standard.kind(of: path.text) else { throw .noDocument(path.text) }
        guard path.isSafeEverywhere else { throw .noDocument(path.text) }
        let same = Set(kind.paths(captures))
        if let there = paths.first(where: { same.contains($0.text) }) { throw .reportExists(there.text) }
        let templates = governance.standard.templates
        let file = templates.files(of: kind.name, in: governance.settings.language ?? .english)
            .first { $0.path.fileEnding == path.text.fileEnding }
        guard let file else {
            throw .unknownTemplate("\(kind.name)/….\(path.text.fileEnding)", known: templates.names)
        }
        (self.governance, self.path, self.captures, template) = (governance, path, captures, file.text)
    }

    /// Its file, with what its path says and the day filled in.
    package func files(today: Day) -> NewFiles {
        let values = captures.merging(["today": today.text]) { given, _ in given }
        let text = Template(values: values).filled(template).text
        return NewFiles(files: [(path, Formatting(by: governance).written(text, at: path))])
    }
}
