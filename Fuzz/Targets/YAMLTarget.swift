import Formats
import Reading
import Text
import YAMLOracle

extension FuzzTarget {
    /// Bytes as plain YAML.
    static let yaml = FuzzTarget("yaml") {
        try RepositoryFiles.contents(
            below: "example-portfolio", "schema/common", "Tests/ReadingTests", suffixes: ".yaml"
        ).map(\.bytes)
    } check: { bytes in
        guard case .text(let source) = Decoding(name: "", bytes: bytes) else { return }
        let (tree, diagnostics) = YAML.read(source)
        demandSound(tree, diagnostics)
        guard !diagnostics.contains(where: { $0.level == .error }) else { return }
        demandRewritable(tree, by: .any) { YAML.read($0) }
        demandAgreement(on: tree)
    }

    /// Law 1: a document that strict YAML reads, too, is read with the same values.
    private static func demandAgreement(on tree: Tree) {
        // A last line without its end is read as if it had one; Yams takes any `?` between brackets for a key's.
        guard tree.root.kind == .object || tree.root.kind == .array, tree.source.bytes.last == .lineFeed,
            !tree.source.bytes.contains(UInt8(ascii: "?"))
        else { return }
        let found: String
        do {
            found = try YamsOracle.oneLine(tree.source.string, YamsOracle.coreSchema())
        } catch {
            // It is not strict.
            return
        }
        let isComparable = !found.contains("no decimal")
        demand(
            !isComparable || found == tree.root.oneLine, "strict YAML reads the same:\n\(found)\n\(tree.root.oneLine)")
    }
}
