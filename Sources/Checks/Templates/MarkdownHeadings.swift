/// The headings of a Markdown document, `## Scope`, outside blocks of code.
enum MarkdownHeadings {
    static func texts(in text: String) -> [String] {
        var isCode = false
        return text.split(whereSeparator: \.isNewline).compactMap { line in
            if line.hasPrefix("```") || line.hasPrefix("~~~") { isCode.toggle() }
            let signs = line.prefix { $0 == "#" }
            let rest = line.dropFirst(signs.count)
            guard !isCode, (1...6).contains(signs.count), rest.first == " " else { return nil }
            return String(rest.drop { $0 == " " })
        }
    }
}
