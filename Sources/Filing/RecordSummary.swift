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

extension RecordSummary {
    /// A record that is as it was filed, of a document and so many files.
    package init(_ id: RecordID, _ document: [UInt8], fileCount: Int) {
        let digest = SHA256(of: document).hex
        self.init(
            id: id, manifest: Manifest(document), fileCount: fileCount, tag: id.tag.shortName, declaredDigest: digest,
            digest: digest)
    }
}

extension Archive {
    /// Every record, sorted; each is read.
    package var summaries: [RecordSummary] {
        get throws(GitError) {
            var summaries: [RecordSummary] = []
            for (id, _) in try folders {
                let document = try document(of: id)
                let tag = try tag(of: id)
                summaries.append(
                    RecordSummary(
                        id: id, manifest: document.flatMap(Manifest.init), fileCount: try dataFiles(of: id).count,
                        tag: tag.map { _ in id.tag.shortName }, declaredDigest: tag.flatMap { $0 },
                        digest: document.map { SHA256(of: $0).hex }))
            }
            return summaries
        }
    }

    /// The digest that a record's tag declares, nil in a tag that declares none; nil where there is no tag.
    private func tag(of id: RecordID) throws(GitError) -> String?? {
        guard let target = try repository.target(of: id.tag) else { return nil }
        return .some(try repository.tag(target)?.trailers.last { $0.name == RecordTrailer.digest }?.value)
    }
}
