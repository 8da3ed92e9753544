package import Checks
import Git
import Standards
import Text
package import Workspaces

/// What becomes of the working tree when the fixes that its findings carry are done, in memory as yet.
package struct Repair: Sendable {
    /// What a check finds before anything is done, and after it.
    package let before: CheckResult
    package private(set) var after: CheckResult
    /// In the order of their paths.
    package var files: [RepairedFile] { contents.values.filter { $0.old != $0.new }.sorted { $0.path < $1.path } }
    /// In the order in which they were repaired, each at its place at that time.
    package private(set) var repaired: [Finding] = []
    /// Those whose fix would change more than it says, or lead to another fault.
    package var refused: [Finding] { after.findings.filter { refusals.contains(Refusal($0)) } }

    private var contents: [RepositoryPath: RepairedFile] = [:]
    private var refusals: Set<Refusal> = []

    /// A finding with its fix, wherever it stands.
    private struct Refusal: Hashable {
        let fingerprint: Finding.Fingerprint
        let fix: PlacedFix?

        init(_ finding: Finding) {
            fingerprint = finding.fingerprint
            fix = finding.fix
        }
    }

    /// Snapshots are never rewritten.
    private static let closedPeriods = "snapshots/"
    /// How often documents are looked at anew: a fix may make room for another, and rules may never be content.
    private static let mostRounds = 8

    /// Does the fixes of the chosen findings; what has to be looked at only where `allowsGuesses`.
    package init(
        of workspace: Workspace, _ options: Portfolio.Options, allowsGuesses: Bool, _ isChosen: (Finding) -> Bool
    ) throws(PortfolioError) {
        let checking = Checking(workspace, options)
        let files = try WorkingDocuments(workspace)
        before = try checking.result(ofWorkingTree: files.tree)
        after = before
        for _ in 0..<Self.mostRounds {
            let chosen = after.findings.filter { finding in
                guard let fix = finding.fix, finding.standing != .waived, isChosen(finding),
                    !finding.path.hasPrefix(Self.closedPeriods)
                else { return false }
                return (allowsGuesses || fix.isSafe) && !refusals.contains(Refusal(finding))
            }
            let count = repaired.count
            for (path, findings) in Dictionary(grouping: chosen, by: \.path).sorted(by: { $0.key < $1.key }) {
                try repair(path, findings, files)
            }
            guard repaired.count > count else { return }
            after = try checking.result(ofWorkingTree: files.tree(with: contents))
        }
    }

    private mutating func repair(
        _ path: String, _ findings: [Finding], _ files: WorkingDocuments
    ) throws(PortfolioError) {
        guard let path = RepositoryPath(path) else { return }
        let known = contents[path]
        let found: [UInt8]? = if let known { known.old } else { try files.bytes(of: path) }
        guard let old = found else { return }
        let source = SourceText(name: path.text, bytes: known?.new ?? old)
        guard let kind = files.governance.standard.kind(of: path.text)?.kind,
            var document = DocumentRepair(source, of: kind, files.governance.conventions)
        else { return }
        let findings = findings.sorted { $0.isFixed(before: $1) }
        for (finding, outcome) in zip(findings, document.apply(findings)) {
            switch outcome {
            case .done: repaired.append(finding)
            case .postponed: continue
            case .refused: refusals.insert(Refusal(finding))
            }
        }
        contents[path] = RepairedFile(path: path, old: old, new: document.bytes)
    }
}

extension Finding {
    /// The order in which fixes of a document are done: of two that meet the first in the text.
    fileprivate func isFixed(before other: Finding) -> Bool {
        let (left, right) = (fix?.edits.first?.start, other.fix?.edits.first?.start)
        guard let left, let right else { return left != nil && right == nil }
        return left < right
    }
}
