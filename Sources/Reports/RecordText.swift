package import Checks
import Filing
import Reading
import Standards
package import Text

/// A record as people read it: a line for each field, then its files.
package struct RecordText: Sendable {
    private let language: Language
    private let style: Style

    package init(language: Language, style: Style) {
        self.language = language
        self.style = style
    }

    /// Each field by its label, then the paths and sizes of the files.
    package func lines(_ record: ArchivedRecord) -> [String] {
        let fields = fields(of: record)
        let width = fields.map(\.name.terminalWidth).max() ?? 0
        let files = record.files.sorted { $0.key < $1.key }
        return [style(.bold, heading(of: record))]
            + fields.map { name, text in
                "\(style(.dim, name))\(String(repeating: " ", count: width - name.terminalWidth))  \(text)"
            } + [""]
            + files.map { path, digest in "\(path.text.escapedForTerminal)  \(digest.size) B" }
    }

    /// The same as a table of GitHub Flavored Markdown, without the files.
    package func markdown(_ record: ArchivedRecord) -> [String] {
        ["| | |", "| --- | --- |"]
            + fields(of: record).map { "| \($0.name.escapedForMarkdown) | \($0.text.escapedForMarkdown) |" }
    }

    private func heading(of record: ArchivedRecord) -> String {
        let others = record.versions.filter { $0 != record.id }.map { "v\($0.version)" }.joined(separator: ", ")
        let name = "\(record.id)".escapedForTerminal
        return others.isEmpty ? name : "\(name) (\(others))"
    }

    private func fields(of record: ArchivedRecord) -> [(name: String, text: String)] {
        guard let root = record.document.tree?.root, let kind = record.governance.standard.recordKind else { return [] }
        let format = FigureFormat(language: language, currency: record.governance.settings.currency)
        return root.children.compactMap { node in
            guard let key = node.key, node.kind != .object else { return nil }
            let guide = kind.guide[key]
            let name = guide?.annotations.labels.shown(in: language) ?? key
            return (name.escapedForTerminal, text(of: node, guide, format).escapedForTerminal)
        }
    }

    private func text(of node: Node, _ guide: Guide?, _ format: FigureFormat) -> String {
        switch node.kind {
        case .number:
            let units: [Unit] = if case .scalar(let units)? = guide?.shape { units } else { [] }
            return format.text(node.number.map(MessageTemplate.Figure.number) ?? .missing, unit: units.first?.rawValue)
        case .array:
            let item: Guide? = if case .array(let item)? = guide?.shape { item } else { nil }
            return node.children.map { text(of: $0, item, format) }.joined(separator: ", ")
        default:
            let text = node.string ?? ""
            guard case .enumeration(let values)? = guide?.shape else { return text }
            return values[text]?.labels.shown(in: language) ?? text
        }
    }
}
