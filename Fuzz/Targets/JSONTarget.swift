import Formats
import Reading
import Text

extension FuzzTarget {
    /// Bytes as JSON.
    static let json = FuzzTarget("json") {
        try RepositoryFiles.contents(below: "schema", suffixes: ".json").map(\.bytes)
    } check: { bytes in
        guard case .text(let source) = Decoding(name: "", bytes: bytes) else { return }
        let (tree, diagnostics) = JSON.read(source)
        demandSound(tree, diagnostics)
        guard diagnostics.isEmpty else { return }
        let written = JSONWriter.write(tree.root)
        let (again, faults) = JSON.read(SourceText(written))
        demand(faults.isEmpty, "what is written has no fault:\n\(written)\n\(faults)")
        demand(again.root.hasSameValue(as: tree.root), "what is written is read as what was read:\n\(written)")
        demand(JSONWriter.write(again.root) == written, "writing again changes nothing:\n\(written)")
        demandRewritable(tree, by: .any) { YAML.read($0) }
    }
}
