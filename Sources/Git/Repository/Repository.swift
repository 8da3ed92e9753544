import CGit2
import Glibc
import Text

/// A Git repository that is open.
///
/// libgit2's objects are of one thread at a time; another thread opens the repository again, which takes a millisecond.
package final class Repository {
    /// `.git`, or a linked worktree's own folder below `.git/worktrees`; ends with `/`.
    package let gitDirectory: String
    /// What all worktrees share: `.git` of the main one; ends with `/`.
    package let commonDirectory: String
    /// The folder of the working tree, ending with `/`; nil in a bare repository.
    package let workTree: String?
    /// The file that holds what is staged.
    package let indexFile: String

    /// The user's, which `~/` means in the configuration.
    let home: String?
    let movedReferences: [RefName: ObjectID]
    let handle: Handle
    let objects: Handle
    let configuration: Configuration

    /// Opens the repository that holds the folder `path`, which is absolute, or that `environment` names.
    package init(at path: String, environment: RepositoryEnvironment = RepositoryEnvironment()) throws(GitError) {
        try Library.start()
        let handle = try Self.open(path, environment)
        let pointer = handle.pointer
        try Self.placeWorkTree(of: pointer, at: path, environment)
        gitDirectory = String(cString: git_repository_path(pointer))
        commonDirectory = String(cString: git_repository_commondir(pointer))
        workTree = git_repository_workdir(pointer).map { String(cString: $0) }
        let index = environment.indexFile ?? "\(gitDirectory)index"
        indexFile = index.hasPrefix("/") ? index : "\(workTree ?? gitDirectory)\(index)"
        if environment.gitDirectory == nil {
            try Ownership(environment).check(gitDirectory: gitDirectory, workTree: workTree)
        }
        home = environment.home
        movedReferences = environment.movedReferences
        // config.worktree is there where its extension is on; libgit2 before 1.8 doesn't read it.
        configuration = try Configuration(
            files: environment.configurationFiles + ["\(commonDirectory)config", "\(gitDirectory)config.worktree"],
            of: pointer)
        try check(git_repository_set_config(pointer, configuration.handle.pointer), .readingConfiguration)
        objects = try Handle(.openingRepository(path), freedBy: git_odb_free) { git_repository_odb(&$0, pointer) }
        for directory in environment.objectDirectories {
            try check(git_odb_add_disk_alternate(objects.pointer, directory), .openingRepository(directory))
        }
        self.handle = handle
    }

    package var isBare: Bool { workTree == nil }

    /// Whether history is cut in this clone.
    package var isShallow: Bool { access("\(commonDirectory)shallow", F_OK) == 0 }

    private static func open(_ path: String, _ environment: RepositoryEnvironment) throws(GitError) -> Handle {
        let directory = environment.gitDirectory.map { $0.hasPrefix("/") ? $0 : "\(path)/\($0)" }
        let exact = GIT_REPOSITORY_OPEN_NO_SEARCH.rawValue | GIT_REPOSITORY_OPEN_NO_DOTGIT.rawValue
        let ceilings = environment.ceilingDirectories.joined(separator: ":")
        do {
            return try Handle(.openingRepository(directory ?? path), freedBy: git_repository_free) {
                git_repository_open_ext(&$0, directory ?? path, directory == nil ? 0 : UInt32(exact), ceilings)
            }
        } catch  where error.kind == .notFound {
            throw GitError(.notARepository, error.operation, .notARepository(directory ?? path), detail: error.detail)
        } catch {
            throw RepositoryFormat.refusal(of: directory, or: path, ceilings: ceilings) ?? error
        }
    }

    /// Applies Git's rule for where the working tree is (git(1), `GIT_WORK_TREE`): with `GIT_DIR` alone it is the folder
    /// one is in, unless the configuration says otherwise.
    private static func placeWorkTree(
        of repository: OpaquePointer, at path: String, _ environment: RepositoryEnvironment
    ) throws(GitError) {
        let named = environment.workTree.map { $0.hasPrefix("/") ? $0 : "\(path)/\($0)" }
        let isImplied =
            environment.gitDirectory != nil && git_repository_is_bare(repository) == 0
            && git_repository_is_worktree(repository) == 0
        guard let folder = named ?? (isImplied ? path : nil) else { return }
        if named == nil, try configuresWorkTree(repository) { return }
        try check(git_repository_set_workdir(repository, folder, 0), .openingRepository(folder))
    }

    private static func configuresWorkTree(_ repository: OpaquePointer) throws(GitError) -> Bool {
        let common = String(cString: git_repository_commondir(repository))
        return try Configuration(files: ["\(common)config"], of: nil).string("core.worktree") != nil
    }
}
