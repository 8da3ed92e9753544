import CGit2

/// An annotated tag.
package struct Tag: Hashable, Sendable {
    package let id: ObjectID
    /// The object it names, a commit as a rule.
    package let target: ObjectID
    /// Without `refs/tags/`.
    package let name: String
    /// Nil in tags of Git's first years.
    package let tagger: Signature?
    /// With its armoured signature, where it has one.
    package let message: String
}

extension Tag {
    private static let signatures = ["-----BEGIN PGP", "-----BEGIN SSH", "-----BEGIN SIGNED"]

    /// Whether it ends with an armoured signature; whose, and whether it holds, is not looked at.
    package var isSigned: Bool { armour != nil }

    /// The trailers of what is signed.
    package var trailers: [CommitMessage.Trailer] {
        get throws(GitError) {
            try CommitMessage(text: String(armour.map { message[..<$0.lowerBound] } ?? message[...])).trailers
        }
    }

    private var armour: Range<String.Index>? {
        Self.signatures.lazy.compactMap { message.firstRange(of: "\n" + $0) }.first
    }
}

extension Repository {
    /// The annotated tag `id`; nil where the object is another, as the commit that a lightweight tag names.
    package func tag(_ id: ObjectID) throws(GitError) -> Tag? {
        let object = try object(id)
        guard object.kind == GIT_OBJECT_TAG else { return nil }
        let header = object.withBytes { ObjectHeader($0) }
        guard let target = header["object"].flatMap({ ObjectID(hex: $0) }), let name = header["tag"] else {
            throw GitError(.failed, .readingObject(id), .malformedObject(id))
        }
        return Tag(
            id: id, target: target, name: String(name), tagger: header["tagger"].map { Signature(line: $0) },
            message: header.body)
    }
}
