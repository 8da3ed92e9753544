package import Checks
import Formats
import Reading
import Standards
package import Text

/// Writes documents anew as strict YAML, which every reader of YAML reads as greffe does; of Markdown its front matter.
package struct Formatting: Sendable {
    private let governance: Governance

    package init(by governance: Governance) {
        self.governance = governance
    }

    /// What became of a document.
    package enum Outcome: Sendable {
        case unchanged
        case changed([UInt8])
        /// It has an error, so that writing it anew could lose something.
        case refused([Diagnostic], SourceText)
        /// It is of no kind, or a table.
        case notFormatted
    }

    package func outcome(path: String, bytes: [UInt8]) -> Outcome {
        guard let kind = governance.standard.kind(of: path)?.kind, !kind.isTable else { return .notFormatted }
        let document = kind.read(name: path, bytes: bytes, governance.conventions)
        let errors = document.diagnostics.filter { $0.level == .error }
        guard let tree = document.tree, errors.isEmpty, let written = written(document, by: kind) else {
            return .refused(errors.isEmpty ? document.diagnostics : errors, document.source)
        }
        if written == bytes { return .unchanged }
        let again = kind.read(name: path, bytes: written, governance.conventions)
        // Written with escapes, it may be larger, or have a longer key, than is read.
        let faults = again.diagnostics.filter { $0.level == .error }
        guard faults.isEmpty else { return .refused(faults, again.source) }
        precondition(
            again.tree.map { $0.root.hasSameValue(as: tree.root) } == true,
            "what is written is read as what was read")
        return .changed(written)
    }

    /// The bytes of a document as it is written anew: of Markdown the front matter alone. Nil where that can't be.
    private func written(_ document: Document, by kind: Kind) -> [UInt8]? {
        guard document.source.isMarkdown else { return document.tree.flatMap { yaml($0, by: kind) } }
        guard let fields = FrontMatter.range(in: document.source.bytes), !fields.isEmpty else {
            return document.source.bytes
        }
        let bytes = document.source.bytes
        let (tree, _) = kind.guide.read(
            SourceText(name: document.source.name, bytes: Array(bytes[fields])), by: governance.conventions)
        guard tree.root.kind == .object else { return bytes }
        return yaml(tree, by: kind).map {
            bytes[..<fields.lowerBound] + endingLines($0, as: bytes) + bytes[fields.upperBound...]
        }
    }

    /// Lines that end as the first of a document does.
    private func endingLines(_ text: [UInt8], as document: [UInt8]) -> [UInt8] {
        guard let end = document.firstIndex(of: .lineFeed), end > 0, document[end - 1] == .carriageReturn else {
            return text
        }
        return text.flatMap { $0 == .lineFeed ? [.carriageReturn, $0] : [$0] }
    }

    private func yaml(_ tree: Tree, by kind: Kind) -> [UInt8]? {
        StrictWriter.write(tree, guide: kind.guide, keys: governance.settings.writtenKeys).map { Array($0.utf8) }
    }

    /// A text as `fmt` would write it, or as it is where it can't be.
    func written(_ text: String, at path: RepositoryPath) -> [UInt8] {
        let bytes = Array(text.utf8)
        guard governance.settings.writtenKeys != nil,
            case .changed(let written) = outcome(path: path.text, bytes: bytes)
        else { return bytes }
        return written
    }
}
