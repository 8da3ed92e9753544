import CGit2
import Glibc
import Text

/// Brings the working tree and the index to what a commit has, for the paths it sets and no others.
struct Checkout {
    private let files: WorkingFiles
    private let indexFile: String

    /// Nil in a bare repository, which has neither.
    init?(_ repository: Repository) {
        guard let workTree = repository.workTree else { return nil }
        files = WorkingFiles(repository: repository, root: workTree)
        indexFile = repository.indexFile
    }

    /// Refuses transitions of paths that people have changed, in the working tree or in the index, and to contents that
    /// this clone has not.
    func check(_ transitions: [Transition]) throws(GitError) {
        _ = try IndexLock(of: indexFile)
        let index = try Index(file: indexFile)
        for transition in transitions {
            try checkStaged(transition, index)
            _ = try replaceable(transition, index)
            if let version = transition.to { try files.repository.require(version.id) }
        }
    }

    /// Makes transitions that were checked, first all files, then the index.
    func make(_ transitions: [Transition], _ afterStep: (WriteStep) -> Void) throws(GitError) {
        let index = try Index(file: indexFile)
        var statuses: [RepositoryPath: stat] = [:]
        for transition in transitions {
            // Asked again, since people go on working.
            guard let current = try replaceable(transition, index) else { continue }
            let isThere = current.version == transition.to
            statuses[transition.path] =
                isThere ? current.status : try files.set(transition.to, at: transition.path)
            afterStep(.workingFile(transition.path))
        }
        try Index.update(indexFile) { (index) throws(GitError) in
            for transition in transitions {
                try checkStaged(transition, index)
                try index.stage(transition.to, at: transition.path, statuses[transition.path])
            }
        }
        afterStep(.index)
    }

    private func checkStaged(_ transition: Transition, _ index: Index) throws(GitError) {
        let entry = index.entry(at: transition.path.text)
        let staged = entry.flatMap { entry in
            FileMode(entryMode: entry.mode).map { FileVersion(id: ObjectID(entry.id), mode: $0) }
        }
        let isAccepted = entry?.isIntentToAdd == true || transition.accepts(staged)
        guard isAccepted, !index.isConflicted(transition.path.text) else {
            throw GitError(.differs, .writingIndex, .stagedDiffers(transition.path))
        }
    }

    /// What stands at a path and may be replaced; nil where nothing is to be written, since the path is out of the
    /// sparse checkout.
    private func replaceable(_ transition: Transition, _ index: Index) throws(GitError) -> WorkingFiles.Current? {
        let current = try files.current(transition.path, expecting: transition.to)
        if current.version == nil, index.entry(at: transition.path.text)?.isSkipped == true { return nil }
        guard transition.accepts(current.version) else {
            throw GitError(.differs, .writingFile(transition.path), .differs(transition.path))
        }
        return current
    }
}
