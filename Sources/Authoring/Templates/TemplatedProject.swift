import Checks
import Git
import Standards
import Text
import Values
import Workspaces

/// A project that says which template it follows.
struct TemplatedProject {
    let id: String
    let pin: TemplatePin
    let folder: RepositoryPath
    /// Its own document.
    let document: SourceText
    let path: RepositoryPath
    private let name: String

    init(
        _ id: String, by governance: Governance, _ documents: DocumentTree, _ bytes: inout DocumentBytes
    ) throws(AuthoringFailure) {
        guard let kind = governance.standard.kinds.named(AgreedNames.project),
            let parent = governance.standard.projectsFolder,
            let folder = RepositoryPath("\(parent)/\(id)"),
            let path = kind.patterns.first?.path([AgreedNames.project: id]).flatMap({ RepositoryPath($0) }),
            let entry = documents[path]
        else { throw .authoring(.unknownProject(id)) }
        let source: SourceText
        do throws(GitError) { source = try bytes.source(of: entry) } catch { throw .git(error) }
        let root = kind.read(source, governance.conventions).tree?.root
        guard let pin = root?[AgreedNames.template]?.string.flatMap({ TemplatePin($0) }) else {
            throw .authoring(.noTemplate(path.text))
        }
        (self.id, self.pin, self.folder, self.path) = (id, pin, folder, path)
        document = source
        name = root?["name"]?.string ?? id
    }

    /// What fills in the marks of a template for this project.
    func filling(_ values: [String: String], today: Day) -> Template {
        let period = Calendar().period(.month, of: today)?.text ?? ""
        let known = ["id": id, "name": name, "today": today.text, AgreedNames.period: period]
        return Template(values: values.merging(known) { given, _ in given })
    }
}
