package import Git
package import Text

/// The records that are filed, as one commit of the archive's branch has them.
package struct Archive {
    package let commit: ObjectID
    private let tree: ObjectID
    let repository: Repository

    package init(at commit: ObjectID, in repository: Repository) throws(GitError) {
        self.repository = repository
        self.commit = commit
        tree = try repository.commit(commit).tree
    }

    /// Every project that has a record, sorted.
    package var projects: [String] {
        get throws(GitError) {
            guard let records = try folder(ArchivePaths.recordsFolder) else { return [] }
            return try repository.children(ofTree: records).filter { $0.mode == .folder }.map(\.path.text).sorted()
        }
    }

    /// Every record, sorted.
    package var records: [RecordID] {
        get throws(GitError) { try folders.map(\.id) }
    }

    /// The tree of each record's folder, sorted by record.
    var folders: [(id: RecordID, tree: ObjectID)] {
        get throws(GitError) {
            guard let records = try folder(ArchivePaths.recordsFolder) else { return [] }
            var folders: [(id: RecordID, tree: ObjectID)] = []
            for project in try repository.children(ofTree: records) where project.mode == .folder {
                folders += try versions(of: project.path.text, in: project.id)
            }
            return folders.sorted { $0.id < $1.id }
        }
    }

    /// What the tag of each record that has one names.
    var tags: [RecordID: ObjectID] {
        get throws(GitError) {
            var tags: [RecordID: ObjectID] = [:]
            for reference in try repository.references(matching: "refs/tags/\(ArchiveBranch.name)/*") {
                if let id = RecordID(tag: reference.name) { tags[id] = reference.target }
            }
            return tags
        }
    }

    /// The records of a project, the first first.
    package func versions(of project: String) throws(GitError) -> [RecordID] {
        guard let path = RepositoryPath("\(ArchivePaths.records)/\(project)"), let folder = try folder(path) else {
            return []
        }
        return try versions(of: project, in: folder).map(\.id).sorted()
    }

    /// The tree of the project's folder as a record has it.
    package func data(of id: RecordID) throws(GitError) -> ObjectID? {
        try folder(id.folder / ArchivePaths.data)
    }

    /// The bytes of a record's own document; nil where it has none.
    package func document(of id: RecordID) throws(GitError) -> [UInt8]? {
        guard let entry = try repository.entry(at: id.document, inTree: tree), entry.mode.isFile else { return nil }
        return try repository.blob(entry.id)
    }

    /// The same, of a record whose folder is known: the list of all records is long, and not read once more.
    func document(of id: RecordID, inFolder tree: ObjectID) throws(GitError) -> [UInt8]? {
        for file in try repository.children(ofTree: tree) where file.mode.isFile {
            if id.document.name == file.path.text { return try repository.blob(file.id) }
        }
        return nil
    }

    /// The content of a file of the project's folder as a record has it; nil where there is none.
    package func content(of file: RepositoryPath, in id: RecordID) throws(GitError) -> [UInt8]? {
        guard let path = id.path(of: file), let entry = try repository.entry(at: path, inTree: tree), entry.mode.isFile
        else { return nil }
        return try repository.blob(entry.id)
    }

    /// Every file of the project's folder as a record has it, by its path there.
    package func dataFiles(of id: RecordID) throws(GitError) -> [TreeEntry] {
        try data(of: id).map { (folder) throws(GitError) in try repository.entries(ofTree: folder) } ?? []
    }

    /// Whether the standard of this tree is filed.
    package func hasStandard(_ id: ObjectID) throws(GitError) -> Bool {
        try folder(ArchivePaths.folder(ofStandard: id)) == id
    }

    /// Whether the portfolio's document of this content is filed.
    package func hasPortfolio(_ id: ObjectID) throws(GitError) -> Bool {
        try repository.entry(at: ArchivePaths.path(ofPortfolio: id), inTree: tree)?.id == id
    }

    /// The trees of the standards that are filed, sorted.
    package var standards: [ObjectID] {
        get throws(GitError) {
            guard let folder = try folder(ArchivePaths.standardsFolder) else { return [] }
            return try repository.children(ofTree: folder).map(\.id).sorted()
        }
    }

    /// Names all by which the documents of records are read: equal for the same standards and portfolios.
    package var sharedIdentity: [ObjectID] {
        get throws(GitError) {
            var folders: [ObjectID] = []
            for path in ArchivePaths.sharedFolders {
                if let folder = try folder(path) { folders.append(folder) }
            }
            return folders
        }
    }

    /// Every file that is shared by records: their standards, and the portfolios' own documents.
    package var sharedFiles: [TreeEntry] {
        get throws(GitError) {
            var files: [TreeEntry] = []
            for path in ArchivePaths.sharedFolders {
                guard let tree = try folder(path) else { continue }
                files += try repository.entries(ofTree: tree, below: path)
            }
            return files
        }
    }

    private func versions(
        of project: String, in folder: ObjectID
    ) throws(GitError) -> [(id: RecordID, tree: ObjectID)] {
        try repository.children(ofTree: folder).filter { $0.mode == .folder }.compactMap { version in
            RecordID(project, folder: version.path.text).map { ($0, version.id) }
        }
    }

    private func folder(_ path: RepositoryPath) throws(GitError) -> ObjectID? {
        guard let entry = try repository.entry(at: path, inTree: tree), entry.mode == .folder else { return nil }
        return entry.id
    }
}
