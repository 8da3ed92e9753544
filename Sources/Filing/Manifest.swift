import Formats
package import Git
package import Text
import Values

/// What a record says of itself, and of every file that it holds.
package struct Manifest: Sendable {
    /// The commit whose project was filed.
    package let source: ObjectID?
    /// The tree of the standard that the project was filed under.
    package let standard: ObjectID?
    /// The blob of the portfolio's own document, which says how the others are read.
    package let portfolio: ObjectID?
    /// The days that the record itself gives as `closed` and `retained_until`, as it writes them.
    package let closed: String?
    package let retainedUntil: String?
    /// By path in the project's folder.
    package let files: [RepositoryPath: FileDigest]

    /// How a file was when it was filed.
    package struct FileDigest: Hashable, Sendable {
        /// In bytes.
        package let size: Int
        package let sha256: SHA256

        package init(of content: [UInt8]) {
            size = content.count
            sha256 = SHA256(of: content)
        }

        fileprivate init?(_ node: Node) {
            guard let size = node["size"]?.number?.integer, let sha256 = node["sha256"]?.string.flatMap(SHA256.init)
            else { return nil }
            (self.size, self.sha256) = (size, sha256)
        }
    }

    /// Nil where the bytes are no record's document, or something of what they list can't be read.
    package init?(_ document: [UInt8]) {
        guard case .text(let source) = Decoding(name: ArchivePaths.document, bytes: document) else { return nil }
        let (tree, diagnostics) = YAML.read(source)
        guard diagnostics.isEmpty, let list = tree.root["files"] else { return nil }
        var files: [RepositoryPath: FileDigest] = [:]
        for entry in list.children {
            guard let path = entry.key.flatMap({ RepositoryPath($0) }), let digest = FileDigest(entry) else {
                return nil
            }
            files[path] = digest
        }
        self.files = files
        self.source = tree.root["source"]?.string.flatMap { ObjectID(hex: $0) }
        standard = tree.root["standard_tree"]?.string.flatMap { ObjectID(hex: $0) }
        portfolio = tree.root["portfolio"]?.string.flatMap { ObjectID(hex: $0) }
        closed = tree.root["closed"]?.string
        retainedUntil = tree.root["retained_until"]?.string
    }
}
