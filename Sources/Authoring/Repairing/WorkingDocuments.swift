import Checks
import Git
import Text
import Workspaces

/// The files of the working tree as they are when a repair begins.
struct WorkingDocuments {
    let tree: DocumentTree
    let governance: Governance
    private let workspace: Workspace

    init(_ workspace: Workspace) throws(PortfolioError) {
        self.workspace = workspace
        tree = try Self.git { () throws(GitError) in try workspace.documents(of: .workingTree) }
        governance = try Governance(of: tree, in: workspace)
    }

    /// A file's bytes as they are, not as Git would store them; nil where they are no longer what was read.
    func bytes(of path: RepositoryPath) throws(PortfolioError) -> [UInt8]? {
        try Self.git { () throws(GitError) in
            guard let root = workspace.repository.workTree else { return nil }
            var reader = try WorkingTreeReader(root: root)
            guard let bytes = try reader.bytes(at: path),
                try workspace.repository.blobID(of: bytes, at: path) == tree[path]?.id
            else { return nil }
            return bytes
        }
    }

    /// The files with what was repaired in some.
    func tree(with files: [RepositoryPath: RepairedFile]) throws(PortfolioError) -> DocumentTree {
        try Self.git { () throws(GitError) in
            var tree = tree
            for file in files.values {
                tree = tree.with(file.new, at: file.path, try workspace.repository.blobID(of: file.new, at: file.path))
            }
            return tree
        }
    }

    private static func git<Result>(_ body: () throws(GitError) -> Result) throws(PortfolioError) -> Result {
        do { return try body() } catch { throw .git(error) }
    }
}
