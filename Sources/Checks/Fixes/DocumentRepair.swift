package import Reading
package import Standards
package import Text

/// A document that is repaired fix by fix, each held against the document without it.
///
/// A fix is only done where what it leads to is read without a fault that was not there, and where no other value than
/// the one it changes is another then.
package struct DocumentRepair {
    private let kind: Kind
    private let conventions: Conventions
    private let original: SourceText
    private let lines: LineMap
    private let fixable: Range<Int>
    private var current: Document
    /// The edits done so far, in the places of the original.
    private var edits: [TextEdit] = []

    /// Nil where no fix may touch the document: a table, which is another program's, Markdown without front matter, or
    /// one with a fault of syntax.
    package init?(_ source: SourceText, of kind: Kind, _ conventions: Conventions) {
        let document = kind.read(name: source.name, bytes: source.bytes, conventions)
        guard !kind.isTable, let fixable = document.source.fixableRange, let tree = document.tree,
            tree.root.kind != .unreadable, !document.diagnostics.contains(where: \.isOfSyntax)
        else { return nil }
        self.kind = kind
        self.conventions = conventions
        original = document.source
        self.fixable = fixable
        lines = LineMap(document.source)
        current = document
    }

    package var bytes: [UInt8] { current.source.bytes }

    /// What became of a fix.
    package enum Outcome: Sendable {
        case done
        /// It meets one that is done: it may be done once that is read.
        case postponed
        /// It would change, or break, more than it says.
        case refused
    }

    /// Does the fixes of findings, as far as that can be; gives what became of each.
    ///
    /// All are tried at once, and in halves where that fails: reading the document takes longer than all else.
    package mutating func apply(_ findings: [Finding]) -> [Outcome] {
        var outcomes = [Outcome](repeating: .refused, count: findings.count)
        var planned = TextEdits(edits)
        var (together, meeting): ([Proposal], [Proposal]) = ([], [])
        for (place, finding) in findings.enumerated() {
            guard let fix = finding.fix, let added = fix.edits(of: original, by: lines),
                added.allSatisfy({ $0.isWithin(fixable) })
            else { continue }
            let proposal = Proposal(place: place, fault: Document.Fault(finding), safety: fix.safety, edits: added)
            if let all = planned.adding(added) {
                planned = all
                together.append(proposal)
            } else {
                meeting.append(proposal)
            }
        }
        attempt(together[...], &outcomes)
        // What it meets may have been refused.
        for place in meeting.indices { attempt(meeting[place...place], &outcomes) }
        return outcomes
    }
}

extension DocumentRepair {
    /// A finding's fix, in the places of the original.
    private struct Proposal {
        /// Among the findings.
        let place: Int
        let fault: Document.Fault
        let safety: Fix.Safety
        let edits: [TextEdit]
    }

    private mutating func attempt(_ proposals: ArraySlice<Proposal>, _ outcomes: inout [Outcome]) {
        guard !proposals.isEmpty else { return }
        let outcome = outcome(of: proposals)
        guard outcome == .refused, proposals.count > 1 else {
            for proposal in proposals { outcomes[proposal.place] = outcome }
            return
        }
        let middle = proposals.startIndex + proposals.count / 2
        attempt(proposals[..<middle], &outcomes)
        attempt(proposals[middle...], &outcomes)
    }

    /// Does all of these, or leaves the document as it is.
    private mutating func outcome(of proposals: ArraySlice<Proposal>) -> Outcome {
        guard let edits = TextEdits(self.edits).adding(proposals.flatMap(\.edits)) else { return .postponed }
        let text = edits.applied(to: original)
        let document = kind.read(name: original.name, bytes: text, conventions)
        guard let tree = document.tree, let before = current.tree, isBetter(document, proposals) else {
            return .refused
        }
        let changing = proposals.filter { $0.safety != .form }.flatMap(\.edits)
        let old = TextEdits(self.edits).ranges(of: changing, isDone: false)
        let new = edits.ranges(of: changing, isDone: true)
        guard tree.root.hasSameValue(as: before.root, besides: new, old) else { return .refused }
        current = document
        self.edits = edits.all
        return .done
    }

    /// Whether a version of the document has no fault that the current one has not, and what was found in reading is gone.
    private func isBetter(_ document: Document, _ proposals: ArraySlice<Proposal>) -> Bool {
        let (before, after) = (current.faultCounts, document.faultCounts)
        guard after.allSatisfy({ before[$0.key, default: 0] >= $0.value }) else { return false }
        return Dictionary(proposals.map { ($0.fault, 1) }, uniquingKeysWith: +).allSatisfy { fault, count in
            before[fault].map { $0 - after[fault, default: 0] >= count } ?? true
        }
    }
}

extension Document {
    fileprivate struct Fault: Hashable {
        let rule: RuleID
        let message: Message

        init(rule: RuleID, message: Message) {
            (self.rule, self.message) = (rule, message)
        }

        init(_ finding: Finding) {
            self.init(rule: finding.rule, message: finding.message)
        }
    }

    /// How often the document has each fault, wherever it is.
    fileprivate var faultCounts: [Fault: Int] {
        Dictionary(diagnostics.map { (Fault(rule: $0.rule, message: $0.message.shortened), 1) }, uniquingKeysWith: +)
    }
}
