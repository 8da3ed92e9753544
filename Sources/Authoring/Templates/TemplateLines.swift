import Reading
import Standards
import Text

/// The lines of a template, whose fields are given values.
struct TemplateLines {
    private var lines: [Substring]

    init(_ text: String) {
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    var text: String { lines.joined(separator: "\n") }

    /// The lines that hold fields: all, but of Markdown those between the lines `---`.
    private var fields: Range<Int> {
        guard lines.first == "---" else { return lines.startIndex..<lines.endIndex }
        let end = lines.dropFirst().firstIndex(of: "---") ?? lines.endIndex
        return 1..<end
    }

    /// Gives a field of the document its value, written as lines: in the place of what stands there, or before all fields.
    mutating func set(_ field: String, to written: [Substring]) {
        let fields = lines[self.fields]
        guard let start = fields.firstIndex(where: { $0.hasPrefix("\(field):") }) else {
            let first = fields.firstIndex { !$0.hasPrefix("#") } ?? fields.endIndex
            return lines.insert(contentsOf: written, at: first)
        }
        let end = fields[(start + 1)...].firstIndex { !$0.isEmpty && !$0.hasPrefix(" ") } ?? fields.endIndex
        // Empty lines are of the value only where more of it follows them.
        let last = lines[start..<end].lastIndex { !$0.isEmpty } ?? start
        lines.replaceSubrange(start...last, with: written)
    }

    /// The fields that have nothing but a mark as their value, by mark.
    var fieldsOfMarks: [String: String] {
        var fields: [String: String] = [:]
        for line in lines[self.fields] {
            guard let colon = line.firstRange(of: ": {{"), line.hasSuffix("}}") else { continue }
            fields[String(line[colon.upperBound...].dropLast(2))] = String(line[..<colon.lowerBound])
        }
        return fields
    }
}

extension Kind {
    /// A field and its value as people type them, as `fmt` would write them; nil where documents have no such field.
    ///
    /// What would be read as anything but the whole value, such as a text with a comment's mark, becomes a quoted text.
    func field(_ typed: String, _ value: String, by conventions: Conventions) -> (name: String, lines: [Substring])? {
        let names = guide.read(SourceText("\(typed):"), by: conventions).tree.root.children.compactMap(\.key)
        guard case .object(let object) = guide.shape, let name = names.first, object[name] != nil else { return nil }
        let (tree, diagnostics) = guide.read(SourceText("\(name): \(value)"), by: conventions)
        let isWhole = diagnostics.isEmpty && tree.comments.isEmpty && !value.contains(where: \.isNewline)
        let written = isWhole ? tree : Tree.of(.object([name: .string(value)]))
        guard let text = StrictWriter.write(written, guide: guide) else { return nil }
        return (
            name, text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(text.hasSuffix("\n") ? 1 : 0)
        )
    }
}
