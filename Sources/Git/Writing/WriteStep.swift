package import Text

/// The steps of writing, in their order; after any of them a process may be killed, and the next run finishes.
package enum WriteStep: Hashable, Sendable {
    case objects
    case workingFile(RepositoryPath)
    case index
    case reference
    case tag
}
