import Reading
package import Text

/// An organisation's governance standard: the kinds of documents it knows, its rules, views, queries and settings.
package struct Standard: Sendable {
    /// Those that live in the portfolio.
    package let kinds: [Kind]
    /// The one whose documents stand in records alone.
    package let recordKind: Kind?
    package let rules: [Rule]
    package let views: [NamedQuery]
    /// Questions people ask often.
    package let queries: [NamedQuery]
    package private(set) var templates: Templates
    package let settings: Settings
    private let headingsSource: SourceText?
    /// What is wrong with the standard itself, by file.
    package let faults: [Document]
    private let paths: PathTable
    /// The folder that holds a folder for each project, as the kind of projects says; nil where it doesn't.
    package let projectsFolder: RepositoryPath?

    /// A SELECT in a file of its own, named after it.
    package struct NamedQuery: Sendable {
        package let name: String
        package let sql: String
        package let source: SourceText

        /// What its first comment says; one below it that begins with `fr:` says it in French, and so on.
        package var about: Message {
            let comments = sql.split(separator: "\n").prefix { $0.hasPrefix("--") }.map {
                $0.dropFirst(2).drop { $0 == " " }
            }
            var texts = [Language.english: comments.first.map(String.init) ?? ""]
            for comment in comments.dropFirst() {
                guard let colon = comment.firstIndex(of: ":") else { continue }
                let tag = comment[..<colon]
                guard tag.utf8.count == 2, tag.allSatisfy(\.isLetter) else { continue }
                texts[Language(String(tag))] = String(comment[comment.index(after: colon)...].drop { $0 == " " })
            }
            return Message(texts)
        }
    }

    /// The standard that the files of `standard/` hold, by path below it.
    ///
    /// The engine's own kinds come with the program; a standard's schema of the same name stands in their place. `names`
    /// are those of the only kinds that are wanted; nil stands for all.
    package init(files: [String: SourceText], kinds names: Set<String>? = nil) {
        var schemas = SchemaFiles(files)
        let all = schemas.kinds(names, referringTo: files["standard.yaml"])
        recordKind = all.named(AgreedNames.record)
        let kinds = all.filter { $0.name != AgreedNames.record }
        self.kinds = kinds
        paths = PathTable(kinds)
        let folders = kinds.named(AgreedNames.project)?.patterns.first.flatMap {
            $0.folder(before: AgreedNames.project)
        }
        projectsFolder = folders.flatMap { RepositoryPath($0) }
        let settings = kinds.named("standard").flatMap { kind in
            files["standard.yaml"].map { kind.read($0, Conventions()) }
        }
        self.settings = Settings(root: settings?.tree?.root)
        var faults = schemas.faults
        var rules: [Rule] = []
        let ruleKind = kinds.named("rule")
        for (path, source) in files.sorted(by: { $0.key < $1.key }) where path.hasPrefix("rules/") {
            guard let id = path.name(below: "rules/", ".yaml"), let document = ruleKind?.read(source, Conventions())
            else {
                continue
            }
            if let rule = Rule(RuleID(id), document) { rules.append(rule) } else { faults.append(document) }
        }
        self.rules = rules
        self.faults = faults
        views = Self.queries(in: files, below: "views/")
        queries = Self.queries(in: files, below: "queries/")
        headingsSource = files[Self.headingsFile]
        templates = Templates(files: Self.templateFiles(in: files, below: "templates/"))
    }

    /// Where the headings of columns stand, below `standard/`.
    package static let headingsFile = "headings.yaml"

    /// What the columns of answers are called; read when it is asked for.
    package var headings: Headings { headingsSource.map(Headings.init) ?? .none }

    private static func templateFiles(in files: [String: SourceText], below folder: String) -> [String: SourceText] {
        Dictionary(
            uniqueKeysWithValues: files.compactMap { path, source in
                path.hasPrefix(folder) ? (String(path.dropFirst(folder.count)), source) : nil
            })
    }

    /// The standard with the templates that an example brings, where it brings any.
    package func showing(_ example: RuleExample) -> Standard {
        let files = Self.templateFiles(in: example.files, below: "standard/templates/")
        guard !files.isEmpty else { return self }
        var standard = self
        standard.templates = Templates(files: files)
        return standard
    }

    /// How deep schemas nest: deeper than documents, since each level of a value costs two of its schema.
    package static let schemaDepth = 256

    /// The kind whose documents live at `path`, and what the path says of this one.
    package func kind(of path: String) -> (kind: Kind, captures: [String: String])? {
        paths.kind(of: path, among: kinds)
    }

    /// Whether a document lives at `path`.
    package func isDocument(_ path: String) -> Bool {
        var path = path
        return path.withUTF8 { paths.match($0) != nil }
    }

    /// The name of the kind of the document at `path`, nil where none is, and the project that the file is of: the one
    /// that the path says, or in whose folder it lies.
    package func classify(_ path: String) -> (kind: String?, project: String?) {
        var text = path
        let found = text.withUTF8 { bytes in
            paths.match(bytes).map { match in
                (kinds[match.kind].name, match[AgreedNames.project].map { String(decoding: bytes[$0], as: UTF8.self) })
            }
        }
        return (found?.0, found?.1 ?? project(of: path))
    }

    /// The project in whose folder a file lies; nil elsewhere.
    package func project(of path: String) -> String? {
        guard let folder = projectsFolder else { return nil }
        let rest = path.utf8.dropFirst(folder.text.utf8.count + 1)
        guard path.utf8.starts(with: folder.text.utf8), let end = rest.firstIndex(of: UInt8(ascii: "/")),
            path.utf8[..<rest.startIndex].last == UInt8(ascii: "/")
        else { return nil }
        return String(Substring(rest[..<end]))
    }

    package subscript(rule id: RuleID) -> Rule? {
        rules.first { $0.id == id }
    }

    private static func queries(in files: [String: SourceText], below folder: String) -> [NamedQuery] {
        files.compactMap { path, source in
            path.name(below: folder, ".sql").map { NamedQuery(name: $0, sql: source.string, source: source) }
        }.sorted { $0.name < $1.name }
    }
}

extension Sequence<Kind> {
    package func named(_ name: String) -> Kind? {
        first { $0.name == name }
    }
}

extension String {
    /// `crm` for `rules/crm.yaml`; nil for other paths.
    func name(below folder: String, _ ending: String) -> String? {
        guard hasPrefix(folder), hasSuffix(ending) else { return nil }
        let name = dropFirst(folder.count).dropLast(ending.count)
        return name.isEmpty || name.contains("/") ? nil : String(name)
    }
}
