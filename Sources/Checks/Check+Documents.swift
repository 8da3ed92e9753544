import Git
import Standards
import Tables
import Text
import Workspaces

extension Check {
    /// What is wrong with the standard itself.
    func standardFindings() -> [Finding] {
        portfolio.standard.faults.flatMap { document in
            let lines = LineMap(document.source)
            return document.diagnostics.map { Finding($0, in: document.source, lines: lines) }
        }
            + portfolio.index.layout.faults.map { Finding($0.diagnostic, in: $0.schema, lines: LineMap($0.schema)) }
    }

    /// Files that are none, or are several.
    func fileFindings() -> [Finding] {
        let documents = portfolio.documents
        return documents.notFiles.filter { portfolio.standard.kind(of: $0.text) != nil }
            .map { Finding("not-a-file", .error, path: $0.text, .notAFile) }
            + documents.conflicted.map { Finding("conflicted", .error, path: $0.text, .conflicted) }
            + caseTwins() + unsafeNames()
    }

    /// Names that some systems refuse or read as another.
    private func unsafeNames() -> [Finding] {
        portfolio.documents.entries.compactMap { entry in
            guard !entry.path.isSafeEverywhere, portfolio.standard.kind(of: entry.path.text) != nil else { return nil }
            return Finding("unsafe-file-name", .error, path: entry.path.text, .unsafeFileName)
        }
    }

    /// Paths that differ in case alone are one file on many systems.
    private func caseTwins() -> [Finding] {
        var first: [String: String] = [:]
        var findings: [Finding] = []
        for entry in portfolio.documents.entries where portfolio.standard.kind(of: entry.path.text) != nil {
            let folded = entry.path.text.lowercased()
            if let other = first[folded] {
                findings.append(
                    Finding("differs-in-case-alone", .error, path: entry.path.text, .differsInCaseAlone(other)))
            } else {
                first[folded] = entry.path.text
            }
        }
        return findings
    }

    /// What reading and shape say of each document, or of each that has changed.
    mutating func documentFindings(_ extent: CheckPart.Extent) throws(PortfolioError) -> [Finding] {
        var findings: [Finding] = []
        let changed = extent == .changes ? recheck?.keys : nil
        for key in portfolio.index.faulty(of: changed ?? portfolio.documents.keys) {
            guard let opened = try places.document(at: key.path) else { continue }
            for diagnostic in opened.document.diagnostics {
                findings.append(
                    Finding(
                        diagnostic, in: opened.document.source, lines: opened.lines,
                        project: opened.captures["project"],
                        item: opened.item(at: diagnostic.range)))
            }
        }
        return findings
    }
}

extension Places.OpenDocument {
    /// What leads to the smallest node that holds a range.
    fileprivate func item(at range: Range<Int>) -> [String] {
        guard let tree = document.tree else { return [] }
        var node = tree.root
        while let child = node.children.first(where: { $0.holds(range) }) { node = child }
        return Placement(of: nil, below: node).item
    }
}

extension Node {
    fileprivate func holds(_ range: Range<Int>) -> Bool {
        let start = keyRange?.lowerBound ?? self.range.lowerBound
        return start <= range.lowerBound && range.upperBound <= max(self.range.upperBound, keyRange?.upperBound ?? 0)
    }
}
