import Filing
import Reading
import Standards
import Text

extension FuzzTarget {
    /// Bytes as the document of a record that is filed: what the archive itself reads of it, and what the standard does.
    static let records = FuzzTarget("records") {
        [
            """
            project: crm
            version: 1
            outcome: completed
            closed: 2026-10-31
            retained_until: 2036-10-31
            source: 0123456789012345678901234567890123456789
            standard_tree: 0123456789012345678901234567890123456789
            portfolio: 0123456789012345678901234567890123456789
            files:
              project.yaml:
                size: 12
                sha256: 0123456789012345678901234567890123456789012345678901234567890123
              status/2026-10.yaml: {size: 0, sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855}

            """
        ].map { Array($0.utf8) }
    } check: { bytes in
        let manifest = Manifest(bytes)
        for (path, digest) in manifest?.files ?? [:] {
            demand(!path.text.isEmpty && digest.sha256.hex.utf8.count == 64, "\(path)")
        }
        guard let kind = standard.recordKind else { fatalError("the engine has a kind of records") }
        let document = kind.read(name: "record.yaml", bytes: bytes, Conventions())
        if let tree = document.tree { demandSound(tree, document.diagnostics) }
    }
}
