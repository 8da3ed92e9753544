import Git
package import Reading
package import Standards
package import Tables
import Text
package import Values
package import Workspaces

/// A state of a portfolio as tables, beside the state it is compared with: what checks, queries and snapshots ask.
package struct Portfolio {
    package let standard: Standard
    package let settings: PortfolioSettings
    package let documents: DocumentTree
    package let before: DocumentTree
    package let options: Options
    package let session: Session
    let index: DocumentIndex
    /// What the index stores the documents by, in their order.
    let keys: [DocumentKey]
    let reading: DocumentReading
    /// What is filed: what names a project of it names something.
    let records: any FiledRecords
    /// By the folder of each project; told only where something asks for it.
    let lastCommits: () -> [RepositoryPath: LastCommit]

    /// What opening a portfolio depends on beside its files.
    package struct Options: Sendable {
        /// The day that counts as today.
        package var today: Day
        /// The period that a snapshot closes; nil elsewhere.
        package var period: Period?
        /// Folders where the index may be, the best first; with none it is in memory.
        package var indexFolders: [String] = []
        /// E-mail of who makes a change that is not committed yet.
        package var author: String?
        /// Names the program, so that no findings of another are taken for its own.
        package var program = ""
        /// Told the name of a statement that nothing stops; it may end the process.
        package var whenStuck: @Sendable (String) -> Void = { _ in }

        package init(today: Day, period: Period? = nil) {
            self.today = today
            self.period = period
        }
    }

    /// How many files are documents.
    package var documentCount: Int {
        documents.entries.count { standard.isDocument($0.path.text) }
    }

    package var conventions: Conventions { reading.conventions }

    /// Opens a state of the portfolio of `workspace`, compared with the state before it, or, `byItself`, with none: no
    /// document is then a changed one.
    package init(
        _ state: State, of workspace: Workspace, byItself: Bool = false, _ options: Options
    ) throws(PortfolioError) {
        let (comparison, documents) = try git { () throws(GitError) in
            let comparison = byItself ? Comparison(state, with: nil) : try workspace.comparison(of: state)
            return (comparison, try ComparedDocuments(comparison, in: workspace))
        }
        let governance = try Governance(of: documents.live, in: workspace)
        try self.init(comparison, documents, governance, nil, of: workspace, options)
    }

    /// Opens documents that are those of a state; `index` is one that is open already.
    init(
        _ comparison: Comparison, _ documents: ComparedDocuments, _ governance: Governance,
        _ index: DocumentIndex?, of workspace: Workspace, _ options: Options
    ) throws(PortfolioError) {
        let index = if let index { index } else { try Self.index(of: documents.live, governance.standard, options) }
        let history = try History(
            of: comparison, in: workspace, by: governance.standard, author: options.author, index)
        let records = RecordTables(
            workspace: workspace, standard: { governance.standard }, documents: documents.live, options: options)
        try self.init(
            documents, governance, index, history, repository: workspace.reopening, records: records, options)
    }

    /// Opens documents by a standard; `repository` opens where their content is, nil for trees in memory alone. Without
    /// `records` nothing is filed.
    init(
        _ compared: ComparedDocuments, _ governance: Governance,
        _ index: DocumentIndex, _ history: History, repository: DocumentReading.Opening?,
        records: (any FiledRecords)? = nil, _ options: Options
    ) throws(PortfolioError) {
        let (documents, before) = (compared.live, compared.before)
        self.documents = documents
        self.before = before
        standard = governance.standard
        settings = governance.settings
        self.options = options
        var index = index
        let records = records ?? RecordsInMemory(.empty, governance)
        self.records = records
        lastCommits = history.lastCommits
        reading = DocumentReading(
            kind: standard.kind, conventions: governance.conventions, repository: repository)
        keys = documents.entries.map(\.key)
        let keysBefore = before.entries == documents.entries ? keys : before.entries.map(\.key)
        if let edited = compared.edited {
            // What an editor holds unsaved is in no index but this one.
            try index.fill(with: documents, keys.filter { $0.path != edited.text }, reading)
            index = try tables { () throws(DatabaseError) in try index.copy() }
        }
        try index.fill(with: documents, keys, reading)
        try index.fill(with: before, Array(keysBefore.differing(from: keys)), reading)
        self.index = index
        let engine =
            EngineTable.all(
                documents, changed: compared.changes, standard, settings.calendar(standard.settings), history, options,
                index, records) + TemplateFields(governance, documents, reading).tables(index)
        do throws(SessionFailure) {
            session = try index.session(
                live: keys, before: keysBefore,
                views: standard.views.map { View(name: $0.name, sql: $0.sql) }, engine: engine,
                archive: { records.attachment() },
                whenStuck: options.whenStuck)
        } catch {
            throw .session(error)
        }
    }
}

extension Portfolio {
    private static func index(
        of documents: DocumentTree, _ standard: Standard, _ options: Options
    ) throws(PortfolioError) -> DocumentIndex {
        let version = try git { () throws(GitError) in try documents.readingIdentity }
        return try tables { () throws(DatabaseError) in
            try DocumentIndex.open(in: options.indexFolders, layout: TableLayout(standard), version: version)
        }
    }
}
