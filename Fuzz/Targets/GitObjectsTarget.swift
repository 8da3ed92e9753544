import Formats
import Foundation
import Text

@testable import Git

extension FuzzTarget {
    /// Bytes as an object of Git: a tree, two trees to be compared, a commit, a tag, an object's file.
    static let gitObjects = FuzzTarget("git-objects") {
        let repository = try Repository(at: RepositoryFiles.root.path)
        guard let head = try repository.head.commit else { return [] }
        return try repository.commits(from: nil, to: head).prefix(20).flatMap { commit in
            try [commit.id, commit.tree].map { try repository.object($0).bytes }
        } + RepositoryFiles.contents(below: ".git/objects", suffixes: "0", "8").prefix(50).map(\.bytes)
    } check: { bytes in
        bytes.withUnsafeBufferPointer { check($0) }
        var file = bytes
        _ = LooseObject.isSound(&file)
    }

    private static func check(_ bytes: Bytes) {
        let header = ObjectHeader(bytes)
        _ = ["tree", "object"].map { header[$0].flatMap { ObjectID(hex: $0) } }
        for line in header.all("author") + header.all("committer") + header.all("tagger") {
            let signature = Signature(line: line)
            _ = (signature.date.day, signature.date.iso8601, signature.line)
        }
        do throws(GitError) {
            let id = try ObjectID(ofBlob: [])
            let tag = Tag(id: id, target: id, name: "", tagger: nil, message: header.body)
            _ = (try CommitMessage(text: header.body).trailers, try tag.trailers, tag.isSigned)
            var tree = TreeCursor(id, bytes)
            while try tree.next() != nil {}
        } catch {
            demand(!error.message.text(in: .english).isEmpty, "an error says something")
        }
        compare(Bytes(rebasing: bytes[..<(bytes.count / 2)]), Bytes(rebasing: bytes[(bytes.count / 2)...]))
    }

    private static func compare(_ old: Bytes, _ new: Bytes) {
        do throws(GitError) {
            let id = try ObjectID(ofBlob: [])
            var comparison = try TreeComparison(TreeCursor(id, old), TreeCursor(id, new))
            while try comparison.next() != nil {}
        } catch {
            demand(!error.message.text(in: .english).isEmpty, "an error says something")
        }
    }
}
