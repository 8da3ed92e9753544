import Git
import Text

/// Holds one record against its manifest, its tag and the commit that brought it.
struct RecordVerification {
    private let id: RecordID
    /// Of the record's folder.
    private let tree: ObjectID
    private let archive: Archive
    private let repository: Repository
    private(set) var outcome = Outcome()

    struct Outcome: Sendable {
        var findings: [ArchiveFinding] = []
        var fileCount = 0
        /// How many files a partial clone has not fetched.
        var unreadCount = 0
        /// Whether its tag is signed; by whom is not looked at.
        var isSigned = false
    }

    init(_ id: RecordID, _ tree: ObjectID, in archive: Archive, _ repository: Repository) {
        self.id = id
        self.tree = tree
        self.archive = archive
        self.repository = repository
    }

    /// Compares every file with what the record lists, and the standard with what it was.
    mutating func verifyContent() {
        attempt { (check) throws(GitError) in
            guard let manifest = try check.document.flatMap(Manifest.init) else {
                return check.report(.unreadable)
            }
            try check.verify(manifest)
        }
    }

    /// Looks at what the record's tag names; `commit` is the one that brought the record, nil where history does not go
    /// so far.
    mutating func verify(tag target: ObjectID?, commit: ObjectID?) {
        guard let target else { return report(.untagged) }
        attempt { (check) throws(GitError) in
            guard let tag = try check.repository.tag(target) else { return check.report(.lightweightTag) }
            try check.verify(tag, commit)
        }
    }

    private mutating func attempt(_ body: (inout RecordVerification) throws(GitError) -> Void) {
        do throws(GitError) {
            try body(&self)
        } catch {
            if error.kind == .notFetched { outcome.unreadCount += 1 } else { report(.damaged(error.message)) }
        }
    }

    private mutating func report(_ fault: ArchiveFinding.Fault) {
        outcome.findings.append(ArchiveFinding(id, fault))
    }

    private var document: [UInt8]? {
        get throws(GitError) { try archive.document(of: id, inFolder: tree) }
    }

    private mutating func verify(_ manifest: Manifest) throws(GitError) {
        var listed = manifest.files
        for file in try repository.entries(ofTree: tree, below: id.folder) where file.path != id.document {
            outcome.fileCount += 1
            guard let name = id.file(at: file.path), let digest = listed.removeValue(forKey: name) else {
                report(.added(file.path))
                continue
            }
            attempt { (check) throws(GitError) in try check.verify(file, is: digest) }
        }
        for name in listed.keys { report(.missing(id.path(of: name) ?? name)) }
        if let portfolio = manifest.portfolio, try !archive.hasPortfolio(portfolio) {
            report(.otherPortfolio(portfolio))
        }
        if let standard = manifest.standard, try !archive.hasStandard(standard) { report(.otherStandard(standard)) }
    }

    private mutating func verify(_ file: TreeEntry, is digest: Manifest.FileDigest) throws(GitError) {
        guard file.mode.isFile, try Manifest.FileDigest(of: repository.blob(file.id)) == digest else {
            return report(.altered(file.path))
        }
    }

    private mutating func verify(_ tag: Tag, _ commit: ObjectID?) throws(GitError) {
        outcome.isSigned = tag.isSigned
        if let commit, tag.target != commit { report(.movedTag(to: tag.target, from: commit)) }
        let digest = try document.map { SHA256(of: $0).hex }
        let declared = try tag.trailers.last { $0.name == RecordTrailer.digest }?.value
        if digest != declared || tag.name != id.tag.shortName { report(.otherDocument) }
    }
}
