package import Git
package import Text

/// Why a hook is not written or taken away.
package enum HookError: Error, Sendable {
    case git(GitError)
    /// `core.hooksPath` leads out of the repository.
    case outside(String)
    /// Another program writes the hook, and would write it again.
    case managed(String, by: String)
    /// Neither the hook nor the one set aside is greffe's.
    case occupied(String, String)
    /// It was changed since greffe wrote it.
    case changed(String)

    package var message: Message {
        switch self {
        case .git(let error): error.message
        case .outside(let folder): .hooksOutside(folder)
        case .managed(let path, let manager): .managedHook(path, by: manager)
        case .occupied(let path, let before): .occupiedHook(path, before)
        case .changed(let path): .changedHook(path)
        }
    }
}
