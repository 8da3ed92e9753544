import Git
import Text

/// A record as it declares itself, and as it is.
package struct RecordSummary: Sendable {
    package let id: RecordID
    /// Nil where its document can't be read.
    package let manifest: Manifest?
    package let fileCount: Int
    /// The name of its tag, nil where it has none.
    package let tag: String?
    /// The SHA-256 of the record's own document as the tag has it, and as it is, in hexadecimal digits.
    package let declaredDigest: String?
    package let digest: String?
}

extension Archive {
    /// Every record, sorted; each is read.
    package var summaries: [RecordSummary] {
        get throws(GitError) {
            let tags = try tags
            var summaries: [RecordSummary] = []
            for (id, tree) in try folders {
                let document = try document(of: id, inFolder: tree)
                let files = try repository.entries(ofTree: tree, below: id.folder).count { id.file(at: $0.path) != nil }
                let target = tags[id]
                summaries.append(
                    RecordSummary(
                        id: id, manifest: document.flatMap(Manifest.init), fileCount: files,
                        tag: target.map { _ in id.tag.shortName },
                        declaredDigest: try target.flatMap { (target) throws(GitError) in try declaredDigest(target) },
                        digest: document.map { SHA256(of: $0).hex }))
            }
            return summaries
        }
    }

    /// The digest that a tag declares; nil in one that declares none.
    private func declaredDigest(_ tag: ObjectID) throws(GitError) -> String? {
        try repository.tag(tag)?.trailers.last { $0.name == RecordTrailer.digest }?.value
    }
}
