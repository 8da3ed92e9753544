import CGit2

extension Repository {
    /// Opens the repository that holds the folder `path`, or makes one there.
    package static func openedOrCreated(
        at path: String, environment: RepositoryEnvironment = RepositoryEnvironment()
    ) throws(GitError) -> Repository {
        do {
            return try Repository(at: path, environment: environment)
        } catch  where error.kind == .notARepository || error.kind == .notFound {
            return try create(at: path, environment: environment)
        }
    }

    /// Makes an empty repository in the folder `path`, which is made if need be, and opens it.
    ///
    /// The first branch is the one that `init.defaultBranch` of the user's configuration names.
    package static func create(
        at path: String, environment: RepositoryEnvironment = RepositoryEnvironment()
    ) throws(GitError) -> Repository {
        try Library.start()
        _ = try Handle(.creatingRepository(path), freedBy: git_repository_free) { git_repository_init(&$0, path, 0) }
        return try Repository(at: path, environment: environment)
    }
}
