import Git
package import Reading
package import Standards
package import Text
package import Workspaces

/// What decides how the documents of a state are read: its standard, and how its people write.
package struct Governance: Sendable {
    package let standard: Standard
    package let settings: PortfolioSettings

    package var conventions: Conventions { settings.conventions(standard.settings) }

    package init(_ standard: Standard, _ settings: PortfolioSettings) {
        self.standard = standard
        self.settings = settings
    }

    /// What a state's standard and portfolio settle for the engine, without the standard's kinds, rules and views.
    init(settlingOnly documents: DocumentTree, in workspace: Workspace) throws(PortfolioError) {
        let settings = documents.below([
            "standard/standard.yaml", "standard/\(Standard.headingsFile)", Workspace.marker,
        ])
        try self.init(allOf: settings, in: workspace, kinds: ["standard", "portfolio"])
    }

    /// The governance of a state, read from its own files.
    package init(of documents: DocumentTree, in workspace: Workspace) throws(PortfolioError) {
        try self.init(allOf: documents, in: workspace)
        guard !standard.rules.isEmpty || !standard.views.isEmpty else { throw .noStandard }
    }

    /// The governance of a state.
    package init(of state: State, in workspace: Workspace) throws(PortfolioError) {
        try self.init(of: try git { () throws(GitError) in try workspace.documents(of: state) }, in: workspace)
    }

    private init(
        allOf documents: DocumentTree, in workspace: Workspace, kinds: Set<String>? = nil
    ) throws(PortfolioError) {
        guard let marker = RepositoryPath(Workspace.marker), let portfolio = documents[marker] else {
            throw .noPortfolio(root: workspace.repository.workTree ?? workspace.repository.gitDirectory)
        }
        var bytes = try git { () throws(GitError) in try DocumentBytes(of: documents, in: workspace.repository) }
        let files = try Self.standardFiles(of: documents, &bytes)
        let source = try git { () throws(GitError) in try bytes.source(of: portfolio) }
        self.init(Standard(files: files, kinds: kinds), portfolio: source)
    }

    /// The files of a state's standard, by path below its folder.
    package static func standardFiles(
        of state: State, in workspace: Workspace
    ) throws(PortfolioError) -> [String: SourceText] {
        let documents = try git { () throws(GitError) in try workspace.documents(of: state) }
        var bytes = try git { () throws(GitError) in try DocumentBytes(of: documents, in: workspace.repository) }
        return try standardFiles(of: documents, &bytes)
    }

    private static func standardFiles(
        of documents: DocumentTree, _ bytes: inout DocumentBytes
    ) throws(PortfolioError) -> [String: SourceText] {
        let folder = "standard/"
        var files: [String: SourceText] = [:]
        for entry in documents.entries where entry.path.text.hasPrefix(folder) {
            files[String(entry.path.text.dropFirst(folder.count))] = try git { () throws(GitError) in
                try bytes.source(of: entry)
            }
        }
        return files
    }

    /// The governance by a standard and a portfolio's own document.
    init(_ standard: Standard, portfolio source: SourceText) {
        let kind = standard.kind(of: Workspace.marker)?.kind
        self.init(standard, PortfolioSettings(kind?.read(source, Conventions()).tree?.root))
    }
}
