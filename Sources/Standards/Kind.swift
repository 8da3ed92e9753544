import Formats
import JSONSchema
package import Reading
package import Text

/// A kind of document: the paths it lives at, and the schema that says what it may look like.
package struct Kind: Sendable {
    /// The name of its schema's file: `status` for `status.schema.json`.
    package let name: String
    package let patterns: [PathPattern]
    package let guide: Guide
    let schema: Schema
    /// Whether the documents are tables in CSV: arrays of objects whose schema has `x-csv`.
    package let isTable: Bool

    init(name: String, patterns: [PathPattern], guide: Guide, schema: Schema) {
        (self.name, self.patterns, self.guide, self.schema) = (name, patterns, guide, schema)
        isTable = Self.isTable(guide)
    }

    /// The same kind, with documents at other paths.
    func living(at patterns: [PathPattern]) -> Kind {
        Kind(name: name, patterns: patterns, guide: guide, schema: schema)
    }

    private static func isTable(_ guide: Guide) -> Bool {
        guard guide.schema?["x-csv"] != nil, case .array(let item) = guide.shape, case .object = item.shape else {
            return false
        }
        return true
    }

    /// Whether a document is a list or a map of entries, so that an empty one says that there are none.
    private var isCollection: Bool {
        switch guide.shape {
        case .map, .array: true
        default: false
        }
    }

    /// The values that the path of a document carries, by capture; nil where the path is none of this kind's.
    package func captures(of path: String) -> [String: String]? {
        for pattern in patterns {
            guard let texts = pattern.match(path) else { continue }
            return Dictionary(zip(pattern.captures, texts)) { first, _ in first }
        }
        return nil
    }

    /// The names that paths may carry, of all patterns, in the order in which they first stand.
    package var captures: [String] {
        var names: [String] = []
        for name in patterns.flatMap(\.captures) where !names.contains(name) { names.append(name) }
        return names
    }

    /// The paths at which one document may stand, by what they carry: one for each alternative, in their order.
    package func paths(_ captures: [String: String]) -> [String] {
        patterns.flatMap(\.withoutAlternatives).compactMap { $0.path(captures) }
    }

    /// Whether every path says which project the document is of.
    package var isOfProjects: Bool { patterns.allSatisfy { $0.captures.contains(AgreedNames.project) } }

    /// Reads a document of this kind from bytes that come from outside, and holds it against the schema.
    package func read(name: String, bytes: [UInt8], _ conventions: Conventions) -> Document {
        switch Decoding(name: name, bytes: bytes, encoding: isTable ? guide.tableFormat.encoding : .utf8) {
        case .text(let source): read(source, conventions)
        case .failure(let diagnostic, let shown): Document(source: shown, tree: nil, diagnostics: [diagnostic])
        }
    }

    /// Reads a document of this kind and holds it against the schema.
    package func read(_ source: SourceText, _ conventions: Conventions) -> Document {
        let reading = reading(of: source, conventions)
        let tree = reading.tree
        let faults =
            tree.root.isNull && isCollection
            ? [] : schema.validate(tree.root, assertsFormats: true, treatsNullAsAbsent: true)
        let named = source.isMarkdown ? faults.map { namingSection($0, in: tree) } : faults
        var all = (reading.diagnostics + named).sorted { $0.range.lowerBound < $1.range.lowerBound }
        // What is repaired while something has no place may not be what was meant; and of Markdown only the front matter is YAML.
        let fixable = all.contains(where: \.isOfSyntax) ? nil : source.fixableRange
        for place in all.indices {
            let edits = all[place].fix?.edits ?? []
            if !edits.allSatisfy({ edit in fixable.map(edit.isWithin) ?? false }) { all[place].fix = nil }
        }
        return Document(source: source, tree: tree, diagnostics: all, sections: reading.sections)
    }

    private func reading(of source: SourceText, _ conventions: Conventions) -> MarkdownReading {
        if source.isMarkdown, !isTable { return guide.readMarkdown(source, by: conventions) }
        let (tree, diagnostics) =
            isTable ? guide.readTable(source, by: conventions) : guide.read(source, by: conventions)
        return MarkdownReading(tree: tree, diagnostics: diagnostics)
    }
}
