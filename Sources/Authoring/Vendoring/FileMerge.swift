import Git
import Text

/// One file of a standard as it was vendored, as it is here, and as it is in the standard that is merged.
struct FileMerge {
    /// Below `standard/`.
    let path: String
    /// Nil where nothing says which version was vendored, or none was.
    let base: ObjectID?
    /// The text of that version, where it is kept beside the standard.
    let kept: [UInt8]?
    let ours: [UInt8]?
    let theirs: [UInt8]?

    /// What the versions make together.
    enum Outcome: Equatable {
        /// The file; nil where it goes, or stays away.
        case merged([UInt8]?)
        /// It was removed on one side and changed on the other: what is here stays as it is.
        case kept([UInt8]?, StandardUpgrade.Note.Kind)
        case conflicting([TextMerge.Conflict])
        /// The version that was vendored is not in this repository.
        case withoutBase
    }

    /// How each side differs from what was vendored.
    var sides: (changedHere: Bool, changedThere: Bool) {
        get throws(GitError) {
            (try id(of: ours) != base, try id(of: theirs) != base)
        }
    }

    private func id(of bytes: [UInt8]?) throws(GitError) -> ObjectID? {
        guard let bytes else { return nil }
        return try ObjectID(ofBlob: bytes)
    }

    func outcome(in repository: Repository, preferring side: TextMerge.Side?) throws(GitError) -> Outcome {
        let sides = try sides
        if ours == theirs || !sides.changedThere { return .merged(ours) }
        if !sides.changedHere { return .merged(theirs) }
        if side == .theirs, theirs == nil || ours == nil { return .merged(theirs) }
        guard let ours else { return .kept(nil, .removedHere) }
        guard let theirs else { return .kept(ours, .removedThere) }
        guard let place = RepositoryPath("standard/\(path)") else { return .merged(ours) }
        if let base, kept == nil, !repository.contains(base), side == nil { return .withoutBase }
        let merge = try TextMerge(
            base: baseBytes(in: repository), ours: ours, theirs: theirs, preferring: side, at: place)
        return merge.conflicts.isEmpty ? .merged(merge.bytes) : .conflicting(merge.conflicts)
    }

    private func baseBytes(in repository: Repository) throws(GitError) -> [UInt8]? {
        if let kept { return kept }
        guard let base, repository.contains(base) else { return nil }
        return try repository.blob(base)
    }
}
