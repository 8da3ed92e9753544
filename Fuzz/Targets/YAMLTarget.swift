import Formats
import Reading
import Text

extension FuzzTarget {
    /// Bytes as plain YAML.
    static let yaml = FuzzTarget("yaml") {
        try RepositoryFiles.contents(
            below: "example-portfolio", "schema/common", "Tests/ReadingTests", suffixes: ".yaml"
        )
        .map(\.bytes)
    } check: { bytes in
        guard case .text(let source) = Decoding(name: "", bytes: bytes) else { return }
        let (tree, diagnostics) = YAML.read(source)
        demandSound(tree, diagnostics)
        guard !diagnostics.contains(where: { $0.level == .error }) else { return }
        demandRewritable(tree, by: .any) { YAML.read($0) }
    }
}
