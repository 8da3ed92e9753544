import Git
import Standards
import Tables
import Testing
import Text
import Values
import Workspaces

@testable import Checks

/// Portfolios in memory, by the standard that the program carries and files beside it.
struct PortfolioInMemory {
    let standard: Standard
    private let common: [RepositoryPath: [UInt8]]

    /// The standard that the program carries, read once.
    static let common = PortfolioInMemory(adding: [:])

    /// The standard with more files below `standard/`, as a PMO adds them.
    init(adding files: [String: String]) {
        var standardFiles = BuiltInFiles.common
        for (path, text) in files { standardFiles[path] = SourceText(name: "standard/" + path, text) }
        standard = Standard(files: standardFiles)
        let settings = standardFiles["standard.yaml"]
        let path = RepositoryPath("standard/standard.yaml")
        common = path.flatMap { path in settings.map { [path: $0.bytes] } } ?? [:]
    }

    func index() throws -> DocumentIndex {
        try DocumentIndex.open(in: [], layout: TableLayout(standard), version: "test")
    }

    /// Opens files; portfolios that are open one after the other may share an index.
    func open(
        _ files: [String: [UInt8]], today: Day, history: History = History(), in index: DocumentIndex? = nil
    ) throws -> Portfolio {
        var contents = common
        for (path, bytes) in files { contents[try #require(RepositoryPath(path))] = bytes }
        let documents = try DocumentTree(contents)
        let settings = files[Workspace.marker].flatMap { bytes in
            standard.kind(of: Workspace.marker)?.kind.read(
                name: Workspace.marker, bytes: bytes, PortfolioSettings(nil).conventions(standard.settings))
        }
        return try Portfolio(
            ComparedDocuments(documents, before: documents),
            Governance(standard, PortfolioSettings(settings?.tree?.root)),
            try index ?? self.index(), history,
            repository: nil, Portfolio.Options(today: today))
    }

    func open(_ files: [String: String], today: Day) throws -> Portfolio {
        try open(files.mapValues { Array($0.utf8) }, today: today)
    }
}

extension Day {
    static func of(_ text: String) throws -> Day {
        try #require(Day(text))
    }
}
