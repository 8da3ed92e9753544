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
    private var current: Document
    /// The edits done so far, in the places of the original.
    private var edits: [TextEdit] = []

    /// Nil where no fix may touch the document: a table, which is another program's, Markdown, or one with a
    /// fault of syntax.
    package init?(_ source: SourceText, of kind: Kind, _ conventions: Conventions) {
        let document = kind.read(name: source.name, bytes: source.bytes, conventions)
        guard !kind.isTable, !document.source.isMarkdown, let tree = document.tree, tree.root.kind != .unreadable,
            !document.diagnostics.contains(where: \.isOfSyntax)
        else { return nil }
        self.kind = kind
        self.conventions = conventions
        original = document.source
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

    /// Does a finding's fix, or leaves the document as it is.
    package mutating func apply(_ fix: PlacedFix, of finding: Finding) -> Outcome {
        guard let added = fix.edits(of: original, by: lines) else { return .refused }
        guard let edits = TextEdits(self.edits).adding(added) else { return .postponed }
        let text = edits.applied(to: original)
        let document = kind.read(name: original.name, bytes: text, conventions)
        guard let tree = document.tree, let before = current.tree, isBetter(document, finding) else { return .refused }
        let old = TextEdits(self.edits).ranges(of: added, isDone: false)
        let new = edits.ranges(of: added, isDone: true)
        let isSame =
            fix.safety == .form
            ? tree.root.hasSameValue(as: before.root) : tree.root.hasSameValue(as: before.root, besides: new, old)
        guard isSame else { return .refused }
        current = document
        self.edits = edits.all
        return .done
    }

    /// Whether a version of the document has no fault that the current one has not, and what was found in reading is gone.
    private func isBetter(_ document: Document, _ finding: Finding) -> Bool {
        let (before, after) = (current.faultCounts, document.faultCounts)
        guard after.allSatisfy({ before[$0.key, default: 0] >= $0.value }) else { return false }
        let fault = Document.Fault(rule: finding.rule, message: finding.message)
        return before[fault].map { $0 > after[fault, default: 0] } ?? true
    }
}

extension Document {
    fileprivate struct Fault: Hashable {
        let rule: RuleID
        let message: Message
    }

    /// How often the document has each fault, wherever it is.
    fileprivate var faultCounts: [Fault: Int] {
        Dictionary(diagnostics.map { (Fault(rule: $0.rule, message: $0.message.shortened), 1) }, uniquingKeysWith: +)
    }
}
