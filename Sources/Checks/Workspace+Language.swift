import Git
import Reading
import Standards
package import Text
package import Workspaces

extension Workspace {
    /// The language that `portfolio.yaml` of the working tree says, whether or not the portfolio can be opened; nil where
    /// it says none.
    package var language: Language? {
        get throws(GitError) {
            guard let root = repository.workTree, let marker = RepositoryPath(Self.marker) else { return nil }
            var reader = try WorkingTreeReader(root: root)
            let kind = Standard(files: [:], kinds: ["portfolio"]).kind(of: marker.text)?.kind
            guard let bytes = try reader.bytes(at: marker), let kind else { return nil }
            return PortfolioSettings(kind.read(name: marker.text, bytes: bytes, Conventions()).tree?.root).language
        }
    }
}
