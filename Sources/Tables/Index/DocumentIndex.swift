/// The rows of every document seen so far, by path and content: a store that only grows, so that any state of the
/// portfolio, a set of documents, is there as soon as its documents are.
///
/// It is used by one thread at a time, and its file by any number of processes. Deleting the file loses nothing.
package final class DocumentIndex {
    private let indexFile: IndexFile
    /// Where it is; nil for one that is in memory.
    package private(set) var file: String?
    private(set) var connection: Connection
    /// Whether what is added is gone when the process ends.
    package var isInMemory: Bool { file == nil }
    private var documents = StoredDocuments()
    /// Whether something was added to it here.
    private var hasGrown = false

    private init(_ indexFile: IndexFile, _ connection: Connection, file: String? = nil) {
        self.indexFile = indexFile
        self.connection = connection
        self.file = file
    }

    /// Of its file; a program that writes another can't read it, and needs a file of another name.
    package static let format = IndexFile.format

    /// Opens the index in the first of `folders` where one can be read or made, else in memory.
    ///
    /// `version` says with what the rows were made: the digest of the schemas and the version of the program.
    package static func open(
        in folders: [String], layout: TableLayout, version: String
    ) throws(DatabaseError) -> DocumentIndex {
        let indexFile = IndexFile(layout: layout)
        for folder in folders.map(IndexFolder.init) {
            let path = folder.file(version)
            if let connection = indexFile.open(path) {
                folder.removeIdle(using: path)
                return DocumentIndex(indexFile, connection, file: path)
            }
        }
        return DocumentIndex(indexFile, try indexFile.inMemory())
    }

    /// Opens the index's file once more, on whichever thread; nil where it is in memory. What is opened is nil where the
    /// file can't be read now.
    var reopening: (@Sendable () throws(DatabaseError) -> DocumentIndex?)? {
        guard let file else { return nil }
        return { [layout, documents] () throws(DatabaseError) in
            guard let connection = IndexFile.reading(file) else { return nil }
            let index = DocumentIndex(IndexFile(layout: layout), connection, file: file)
            index.documents = documents
            try index.refresh()
            return index
        }
    }

    /// Empties the indexes in `folders` that are damaged, whatever they were made with; gives their files.
    @discardableResult
    package static func emptyDamaged(in folders: [String]) -> [String] {
        folders.flatMap { IndexFolder(path: $0).files }.filter(IndexFile.emptyIfDamaged)
    }

    /// Whether an index may be made in a folder.
    package static func canWrite(in folder: String) -> Bool { IndexFolder(path: folder).isWritable }

    package var layout: TableLayout { indexFile.layout }

    /// A copy in memory, for documents that are not to be kept, such as an editor's buffers.
    package func copy() throws(DatabaseError) -> DocumentIndex {
        DocumentIndex(indexFile, try indexFile.inMemory(from: connection))
    }

    /// The documents of a state that are not in the index, to be read and given to ``add(_:)``.
    ///
    /// It may name other documents once more after an addition: when another process holds the file too long, the index
    /// goes on in memory.
    package func missing(of state: [DocumentKey]) throws(DatabaseError) -> [DocumentKey] {
        do throws(DatabaseError) {
            try refresh()
        } catch {
            try recover(from: error)
            try refresh()
        }
        return others(than: state).missing
    }

    /// Adds documents in one transaction, begun before the first is asked for, so that they may be read meanwhile.
    ///
    /// Where the file can't be written, the index goes on in memory; what did not get into it is missing.
    package func add(_ added: some Sequence<IndexedDocument>) throws(DatabaseError) {
        do throws(DatabaseError) {
            try beginAdding()
        } catch {
            try recover(from: error)
            try beginAdding()
        }
        do throws(DatabaseError) {
            try write(added)
            try connection.commit()
            hasGrown = true
        } catch {
            connection.endTransaction()
            try recover(from: error)
        }
    }

    /// The `_at` of a whole document; nil where it is not in the index.
    package func place(of key: DocumentKey) -> Int? { places(of: key)?.lowerBound }

    /// The `_at` that rows of a document may have; nil where it is not in the index.
    package func places(of key: DocumentKey) -> ClosedRange<Int>? {
        documents[key].map { RowPlace(document: $0.id, isFiled: layout.isOfRecords).ofDocument }
    }

    /// The documents of a state that have faults of their own.
    package func faulty(of state: [DocumentKey]) -> [DocumentKey] {
        state.filter(isFaulty)
    }

    /// Whether a document has faults of its own.
    package func isFaulty(_ key: DocumentKey) -> Bool { documents[key]?.isFaulty == true }

    /// Whether documents are in the index and have no faults of their own.
    package func areSound(_ state: [DocumentKey]) -> Bool {
        state.allSatisfy { documents[$0]?.isFaulty == false }
    }

    /// Whether it holds documents that are not of a state.
    package func holdsOthers(than state: [DocumentKey]) -> Bool { !others(than: state).ids.isEmpty }

    /// Empties the index, if it has grown here, when rows of no document of `state` outweigh those of its documents; it
    /// is then read anew.
    package func emptyIfOutgrown(by state: [DocumentKey]) throws(DatabaseError) {
        guard hasGrown, !isInMemory, documents.rowCount > Self.smallest else { return }
        try refresh()
        let others = others(than: state).rowCount
        guard others > documents.rowCount - others else { return }
        do throws(DatabaseError) {
            try indexFile.reset(connection)
            documents = StoredDocuments()
        } catch {
            // Whoever holds the file will do it another time.
            guard error.isBusy || error.isUnwritable else { throw error }
        }
    }

    /// Leaves a damaged file: empties it where it is, or goes on in memory; every document is missing then.
    package func startOver() throws(DatabaseError) {
        documents = StoredDocuments()
        do throws(DatabaseError) {
            try indexFile.reset(connection)
        } catch {
            connection = try indexFile.inMemory()
            file = nil
        }
    }

    /// Below so many rows an index is not worth emptying.
    private static let smallest = 20_000
}

extension DocumentIndex {
    /// Reads which documents there are; false where no other connection has changed them since.
    @discardableResult
    func refresh() throws(DatabaseError) -> Bool {
        try documents.refresh(from: connection)
    }

    var tables: [Table] { indexFile.tables }

    /// What the index holds beside the documents of a state, and what of the state it doesn't hold.
    func others(than state: [DocumentKey]) -> StoredDocuments.Others { documents.others(than: state) }

    /// The ids of the documents that are not of a state, where `others` are those that are not of another one, and the
    /// documents of the state that there aren't.
    func others(
        than state: [DocumentKey], _ others: [Int], ofState other: [DocumentKey]
    ) -> (ids: [Int], missing: [DocumentKey]) {
        let (own, lost) = state.differences(from: other)
        let shown = Set(own.compactMap { documents.id(of: $0) })
        let hidden = Set(lost.compactMap { documents.id(of: $0) }).union(others).subtracting(shown)
        return (Array(hidden), own.filter { documents.id(of: $0) == nil })
    }

    /// A document of the index that is attached to this one as `schema`, else of this one.
    func key(of id: Int, in schema: String = "main") throws(DatabaseError) -> DocumentKey? {
        let statement = try connection.prepare("SELECT path, content FROM \(schema).\(IndexFile.document) WHERE id = ?")
        try statement.bind(.integer(id), at: 1)
        guard try statement.step() else { return nil }
        return DocumentKey(path: statement.text(0), content: ContentID(statement.blob(1)))
    }

    private func beginAdding() throws(DatabaseError) {
        // A fresh file is as good as none until it is complete: it need not wait for the disk.
        try connection.execute("PRAGMA synchronous = \(documents.isEmpty ? "OFF" : "NORMAL")")
        try connection.beginWriting()
    }

    private func write(_ added: some Sequence<IndexedDocument>) throws(DatabaseError) {
        try refresh()
        let isFirst = documents.isEmpty
        let writer = try DocumentWriter(indexFile.layout, on: connection)
        for document in added where documents[document.key] == nil {
            let id = documents.nextID
            let rowCount = try writer.write(document, id: id)
            documents.insert(document.key, id: id, rowCount: rowCount, isFaulty: document.isFaulty)
        }
        if isFirst { try indexFile.createIndexes(on: connection) }
        try indexFile.measure(documents.rowCount, on: connection)
    }

    /// Leaves the file, or what is damaged in it.
    private func recover(from error: DatabaseError) throws(DatabaseError) {
        documents = StoredDocuments()
        if isInMemory { throw error }
        if error.isCorrupt {
            try startOver()
        } else if error.isBusy || error.isUnwritable {
            try goOnInMemory()
        } else {
            throw error
        }
    }

    private func goOnInMemory() throws(DatabaseError) {
        do throws(DatabaseError) {
            connection = try indexFile.inMemory(from: connection)
        } catch {
            connection = try indexFile.inMemory()
        }
        file = nil
        documents = StoredDocuments()
    }
}
