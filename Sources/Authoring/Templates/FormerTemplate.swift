import Formats
import Git
import Standards
import Text

/// A template as it was in an earlier version: as the newest commit has it whose `standard.yaml` says that version.
struct FormerTemplate {
    /// The text of each file, by path below the template's folder.
    let texts: [String: String]

    /// Looks for a version in the history of the branch that is checked out; a branch that was merged is seen as it was
    /// merged.
    init(_ pin: TemplatePin, in repository: Repository, _ language: Language) throws(AuthoringFailure) {
        let (standard, isCut) = try authoring { () throws(GitError) in try Self.standard(holding: pin, in: repository) }
        guard let standard else {
            throw .authoring(isCut ? .templateBeyondHistory(pin.text) : .unknownTemplateVersion(pin.text))
        }
        texts = try authoring { () throws(GitError) in
            let files = Templates(files: try Self.templateFiles(inStandard: standard, of: repository))
                .files(of: pin.template, in: language)
            return Dictionary(files.map { ($0.path, $0.text) }) { first, _ in first }
        }
    }

    /// The tree of the standard in the newest commit that has the version, and whether history ends before its beginning.
    private static func standard(
        holding pin: TemplatePin, in repository: Repository
    ) throws(GitError) -> (tree: ObjectID?, isCut: Bool) {
        var next = try repository.head.commit
        var settings: ObjectID?
        while let id = next {
            let commit = try repository.commit(id)
            let found = try file("standard/standard.yaml", of: commit, in: repository)
            if let found, found != settings, try version(of: pin.template, in: found, of: repository) == pin.version {
                return (try file("standard", of: commit, in: repository), false)
            }
            settings = found
            guard try !repository.isCut(at: id) else { return (nil, true) }
            next = commit.parents.first
        }
        return (nil, false)
    }

    private static func file(
        _ path: String, of commit: Commit, in repository: Repository
    ) throws(GitError) -> ObjectID? {
        guard let path = RepositoryPath(path) else { return nil }
        return try repository.entry(at: path, inTree: commit.tree)?.id
    }

    private static func version(
        of template: String, in settings: ObjectID, of repository: Repository
    ) throws(GitError) -> String? {
        let source = SourceText(name: "standard.yaml", bytes: try repository.blob(settings))
        let version = YAML.read(source).tree.root["templates"]?[template]?["version"]
        return version.flatMap { $0.string ?? source[$0.range] }
    }

    private static func templateFiles(
        inStandard tree: ObjectID, of repository: Repository
    ) throws(GitError) -> [String: SourceText] {
        let prefix = "templates/"
        var files: [String: SourceText] = [:]
        for entry in try repository.entries(ofTree: tree)
        where entry.mode.isFile && entry.path.text.hasPrefix(prefix) {
            files[String(entry.path.text.dropFirst(prefix.count))] = SourceText(
                name: entry.path.text, bytes: try repository.blob(entry.id))
        }
        return files
    }
}
