package import Git
package import Text

/// A portfolio on disk: a Git repository whose root holds `portfolio.yaml`.
package struct Workspace {
    package let repository: Repository
    private let directory: String
    private let environment: RepositoryEnvironment

    /// The file that marks the root of a portfolio.
    package static let marker = "portfolio.yaml"

    /// Opens the repository that holds `directory`, an absolute path.
    package init(containing directory: String, environment: RepositoryEnvironment) throws(GitError) {
        repository = try Repository(at: directory, environment: environment)
        self.directory = directory
        self.environment = environment
    }

    /// Opens the repository again, for another thread.
    package var reopening: @Sendable () throws(GitError) -> Repository {
        { [directory, environment] () throws(GitError) in
            try Repository(at: directory, environment: environment)
        }
    }

    /// The same portfolio, its references as a push that is under way will leave them.
    package func moving(_ references: [RefName: ObjectID]) throws(GitError) -> Workspace {
        var environment = environment
        environment.movedReferences.merge(references) { $1 }
        return try Workspace(containing: directory, environment: environment)
    }

    /// Whether a commit holds a portfolio with its standard.
    package func holdsPortfolio(_ commit: ObjectID) throws(GitError) -> Bool {
        let tree = try repository.commit(commit).tree
        for (name, isWanted) in [(Self.marker, \FileMode.isFile), ("standard", \FileMode.isFolder)] {
            guard let path = RepositoryPath(name), let entry = try repository.entry(at: path, inTree: tree),
                entry.mode[keyPath: isWanted]
            else { return false }
        }
        return true
    }

    /// The e-mail of who would make a commit now; nil where nothing says it.
    package func authorEmail(_ variables: SignatureVariables) -> String? {
        do {
            return try repository.signature(.author, variables, now: CommitDate(seconds: 0, offset: 0)).identity.email
        } catch {
            // Who it is matters only to rules about a change, and they then find nobody.
            return nil
        }
    }

    /// The files of a state; of a commit, found by what differs from another commit whose files are known.
    package func documents(of state: State, near known: ListedCommit? = nil) throws(GitError) -> DocumentTree {
        switch state {
        case .nothing: .empty
        case .workingTree: try workingTree()
        case .edited(let path, let bytes):
            try workingTree().with(bytes, at: path, repository.blobID(of: bytes, at: path))
        case .staged: try staged()
        case .commit(let id): try committed(id, near: known)
        }
    }

    /// The files of a state, listed while this thread goes on.
    package func listing(
        of state: State, near known: @escaping @Sendable () -> ListedCommit?
    ) -> Meanwhile<Result<DocumentTree, GitError>> {
        Meanwhile { [directory, environment] in
            Result { () throws(GitError) in
                let known = known()
                // No repository has to be opened for it.
                if let known, state == .commit(known.id) { return known.documents }
                return try Workspace(containing: directory, environment: environment)
                    .documents(of: state, near: known)
            }
        }
    }

    /// What of HEAD says how the portfolio is read: its standard and its own document; nothing before the first commit.
    package var governingDocuments: DocumentTree {
        get throws(GitError) {
            try repository.head.commit.map { (head) throws(GitError) in try governingDocuments(of: head) } ?? .empty
        }
    }

    /// The same of a commit.
    package func governingDocuments(of commit: ObjectID) throws(GitError) -> DocumentTree {
        let tree = try repository.commit(commit).tree
        var entries: [DocumentTree.Entry] = []
        for name in ["standard", Self.marker] {
            guard let path = RepositoryPath(name), let entry = try repository.entry(at: path, inTree: tree) else {
                continue
            }
            if entry.mode.isFile {
                entries.append(DocumentTree.Entry(path: path, id: entry.id))
            } else if entry.mode == .folder {
                entries += try repository.entries(ofTree: entry.id, below: path).filter(\.mode.isFile)
                    .map { DocumentTree.Entry(path: $0.path, id: $0.id) }
            }
        }
        return DocumentTree(entries: entries.sorted { $0.path < $1.path })
    }

    /// The state that `state` is compared with: HEAD, or the first parent of a commit; where history is cut there, the
    /// commit itself, so that nothing is called a change that may be none.
    package func predecessor(of state: State) throws(GitError) -> State {
        switch state {
        case .nothing: .nothing
        case .workingTree, .edited, .staged: try repository.head.commit.map(State.commit) ?? .nothing
        case .commit(let id):
            try repository.isCut(at: id) ? state : repository.commit(id).parents.first.map(State.commit) ?? .nothing
        }
    }

    private func workingTree() throws(GitError) -> DocumentTree {
        var entries: [DocumentTree.Entry] = []
        var unstored: [RepositoryPath: [UInt8]] = [:]
        var notFiles: [RepositoryPath] = []
        var conflicted: [RepositoryPath] = []
        guard let root = repository.workTree else { return .empty }
        var reader = try WorkingTreeReader(root: root)
        for file in try repository.workingTreeState(untracked: { _, _ in true }) {
            switch file.state {
            case .staged(let id), .skipped(let id):
                entries.append(DocumentTree.Entry(path: file.path, id: id))
            case .unread, .untracked:
                guard let bytes = try reader.bytes(at: file.path) else { continue }
                let id = try repository.blobID(of: bytes, at: file.path)
                entries.append(DocumentTree.Entry(path: file.path, id: id))
                unstored[file.path] = bytes
            case .conflicted:
                conflicted.append(file.path)
            case .notAFile:
                notFiles.append(file.path)
            case .deleted:
                continue
            }
        }
        return DocumentTree(
            entries: entries.sorted { $0.path < $1.path }, unstored: unstored, notFiles: notFiles,
            conflicted: conflicted)
    }

    private func staged() throws(GitError) -> DocumentTree {
        let staged = try repository.stagedEntries
        return DocumentTree(
            entries: staged.filter { !$0.isConflicted && $0.mode.isFile }.map {
                DocumentTree.Entry(path: $0.path, id: $0.id)
            },
            notFiles: staged.filter { !$0.mode.isFile }.map(\.path),
            conflicted: staged.filter(\.isConflicted).map(\.path))
    }

    private func committed(_ id: ObjectID, near known: ListedCommit?) throws(GitError) -> DocumentTree {
        if let known {
            if known.id == id { return known.documents }
            do throws(GitError) {
                let (tree, former) = try (repository.commit(id).tree, repository.commit(known.id).tree)
                let difference = try repository.difference(ofTree: tree, from: former)
                if let documents = known.documents.with(difference) { return documents }
            } catch {
                // The other commit is gone, or all is listed to say what is wrong.
            }
        }
        let files = try repository.entries(ofTree: repository.commit(id).tree)
        return DocumentTree(
            entries: files.filter(\.mode.isFile).map { DocumentTree.Entry(path: $0.path, id: $0.id) }
                .sorted { $0.path < $1.path },
            notFiles: files.filter { !$0.mode.isFile }.map(\.path))
    }
}
