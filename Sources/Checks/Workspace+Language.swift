import Git
import Reading
import Standards
package import Text
package import Workspaces

extension Workspace {
    /// The language that `portfolio.yaml` of the working tree says, in a bare repository that of HEAD, whether or not
    /// the portfolio can be opened; nil where it says none.
    package var language: Language? {
        get throws(GitError) {
            let kind = Standard(files: [:], kinds: ["portfolio"]).kind(of: Self.marker)?.kind
            guard let bytes = try markerBytes, let kind else { return nil }
            return PortfolioSettings(kind.read(name: Self.marker, bytes: bytes, Conventions()).tree?.root).language
        }
    }

    private var markerBytes: [UInt8]? {
        get throws(GitError) {
            guard let marker = RepositoryPath(Self.marker) else { return nil }
            if let root = repository.workTree {
                var reader = try WorkingTreeReader(root: root)
                return try reader.bytes(at: marker)
            }
            guard let head = try repository.head.commit else { return nil }
            let entry = try repository.entry(at: marker, inTree: repository.commit(head).tree)
            return try entry.flatMap { (entry) throws(GitError) in
                entry.mode.isFile ? try repository.blob(entry.id) : nil
            }
        }
    }
}
