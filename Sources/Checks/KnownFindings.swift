import Formats
import Text

/// Findings that are no news: those of the state before, or of the report by which a portfolio with a history has taken up
/// a standard.
package struct KnownFindings: Sendable {
    private let fingerprints: Set<Finding.Fingerprint>

    init(_ findings: [Finding]) {
        fingerprints = Set(findings.map(\.fingerprint))
    }

    /// The findings of a report that `greffe check --format json` wrote; nil where the bytes are none.
    package init?(report bytes: [UInt8]) {
        guard case .text(let report) = Decoding(name: "report", bytes: bytes) else { return nil }
        let (tree, diagnostics) = JSON.read(report)
        guard diagnostics.isEmpty, let findings = tree.root["findings"], findings.kind == .array else { return nil }
        let fingerprints = findings.children.map(Finding.Fingerprint.init(reported:))
        guard fingerprints.allSatisfy({ $0 != nil }) else { return nil }
        self.fingerprints = Set(fingerprints.compactMap(\.self))
    }

    /// The findings, those that are open and no news marked as known.
    package func marked(in findings: [Finding]) -> [Finding] {
        findings.map { finding in
            var finding = finding
            if finding.standing == .open, fingerprints.contains(finding.fingerprint) { finding.standing = .known }
            return finding
        }
    }
}

extension Finding.Fingerprint {
    fileprivate init?(reported finding: Node) {
        guard let rule = finding["rule"]?.string, let path = finding["path"]?.string, let item = finding["item"],
            item.kind == .array
        else { return nil }
        self.init(rule: RuleID(rule), path: path, item: item.children.compactMap(\.string))
    }
}
