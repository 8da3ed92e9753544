import CGit2
import Text

/// Writes annotated tags, which are never moved.
struct TagWriter {
    let repository: Repository

    /// Refuses a tag that is there and names other content than `versions`.
    func check(_ tag: TagProposal, has versions: [RepositoryPath: FileVersion?]) throws(GitError) {
        guard try repository.target(of: tag.name) != nil else { return }
        let tree = try repository.commit(repository.commitID(of: tag.name.text)).tree
        for (path, version) in versions where try repository.version(of: path, in: tree) != version {
            throw GitError(.differs, .tagging(tag.name), .tagDiffers(tag.name, path))
        }
    }

    /// Writes the object of a tag, signed if the configuration says so, unless the tag is there already; its id.
    func write(_ tag: TagProposal, for commit: ObjectID, by tagger: Signature) throws(GitError) -> ObjectID {
        if let existing = try repository.target(of: tag.name) { return existing }
        let payload = """
            object \(commit)
            type commit
            tag \(tag.name.shortName)
            tagger \(tagger.line)

            \(tag.message)\(tag.message.hasSuffix("\n") ? "" : "\n")
            """
        let operation = GitError.Operation.tagging(tag.name)
        let signature = try repository.signer(of: .tag, operation)?
            .signature(of: Array(payload.utf8), by: tagger.identity, operation)
        return try repository.write(Array((payload + (signature ?? "")).utf8), GIT_OBJECT_TAG)
    }

    /// Makes the tag that names an object, unless it is there already; the id of what it names.
    func place(_ tag: TagProposal, at object: ObjectID) throws(GitError) -> ObjectID {
        if let existing = try repository.target(of: tag.name) { return existing }
        var oid = object.gitOID
        var reference: OpaquePointer?
        defer { git_reference_free(reference) }
        let code = git_reference_create(&reference, repository.handle.pointer, tag.name.text, &oid, 0, nil)
        if code == GIT_EEXISTS.rawValue {
            throw GitError(.overtaken, .tagging(tag.name), .tagOvertaken(tag.name))
        }
        try Git.check(code, .tagging(tag.name))
        return object
    }
}
