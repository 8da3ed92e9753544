import CGit2

/// A reference and the object it names.
package struct Reference: Hashable, Sendable {
    package let name: RefName
    /// A commit, or an annotated tag.
    package let target: ObjectID

    package init(name: RefName, target: ObjectID) {
        self.name = name
        self.target = target
    }
}

extension Repository {
    /// The object that a reference names, followed where it is symbolic; nil where there is none.
    package func target(of name: RefName) throws(GitError) -> ObjectID? {
        if let moved = movedReferences[name] { return moved }
        return try target(of: name.text)
    }

    /// The remotes that the configuration names.
    package var remoteNames: [String] {
        get throws(GitError) {
            var names = git_strarray()
            try check(git_remote_list(&names, handle.pointer), .readingConfiguration)
            defer { git_strarray_dispose(&names) }
            return UnsafeBufferPointer(start: names.strings, count: names.count).compactMap(\.self)
                .map { String(cString: $0) }
        }
    }

    /// Whether `git fetch` brings a branch of a remote here, as the configuration says.
    package func fetches(_ branch: RefName, from remote: String) throws(GitError) -> Bool {
        let remote = try Handle(.readingConfiguration, freedBy: git_remote_free) {
            git_remote_lookup(&$0, handle.pointer, remote)
        }
        return (0..<git_remote_refspec_count(remote.pointer)).contains { place in
            guard let refspec = git_remote_get_refspec(remote.pointer, place) else { return false }
            return git_refspec_direction(refspec) == GIT_DIRECTION_FETCH
                && git_refspec_src_matches(refspec, branch.text) != 0
        }
    }

    /// The references whose full names match `glob`, as `refs/tags/snapshot/*`, by name.
    package func references(matching glob: String) throws(GitError) -> [Reference] {
        let iterator = try Handle(.readingReferences, freedBy: git_reference_iterator_free) {
            git_reference_iterator_glob_new(&$0, handle.pointer, glob)
        }
        var names: [RefName] = []
        var name: UnsafePointer<CChar>?
        while git_reference_next_name(&name, iterator.pointer) == 0, let found = name {
            if let name = RefName(String(cString: found)) { names.append(name) }
        }
        var references: [Reference] = []
        for name in names.sorted() {
            // A symbolic reference whose target is gone names nothing.
            guard let target = try target(of: name) else { continue }
            references.append(Reference(name: name, target: target))
        }
        return references
    }

    /// The commit that a revision names: `main`, `HEAD~2`, `origin/archive`, `1f3a9c`.
    package func commitID(of revision: String) throws(GitError) -> ObjectID {
        let object = try Handle(.resolving(revision), freedBy: git_object_free) {
            git_revparse_single(&$0, handle.pointer, revision)
        }
        let commit = try Handle(.resolving(revision), freedBy: git_object_free) {
            git_object_peel(&$0, object.pointer, GIT_OBJECT_COMMIT)
        }
        return ObjectID(git_object_id(commit.pointer).pointee)
    }

    func target(of name: String) throws(GitError) -> ObjectID? {
        var id = git_oid()
        let code = git_reference_name_to_id(&id, handle.pointer, name)
        if code == GIT_ENOTFOUND.rawValue { return nil }
        try check(code, .readingReference(name))
        return ObjectID(id)
    }
}
