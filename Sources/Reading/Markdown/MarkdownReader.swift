import Formats
import Text

/// Reads a Markdown document by a guide; what stands between the lines `---`, and typed values, by the reader of YAML.
struct MarkdownReader {
    var guided: GuidedReader
    let text: MarkdownText
    let parts: [MarkdownPart]
    /// The part that is read next.
    var next = 0
    /// How many headings have been compared with those that may have been meant.
    var comparisons = 0
    /// One for each part that has a heading.
    private(set) var sections: [MarkdownSection]

    var bytes: Bytes { text.bytes }
    var library: GuideLibrary { guided.library }

    init(_ guided: GuidedReader, _ document: MarkdownDocument) {
        self.guided = guided
        text = MarkdownText(bytes: guided.bytes, lines: document.lines)
        parts = MarkdownPart.parts(of: document.blocks)
        self.guided.yaml.diagnostics += document.faults.map(\.diagnostic)
        sections = []
        sections = parts.dropFirst().map { part in
            MarkdownSection(
                title: guided.bytes.string(names(of: part.title)), level: part.level, field: nil,
                wordCount: text.wordCount(of: part.blocks))
        }
    }

    /// Reads the document by the guide of this index.
    mutating func read(by guide: Int) {
        guard case .object(let record) = library.records[guide].shape else { return readWhole(by: guide) }
        guided.yaml.builder.openObject(at: 0)
        guided.objects.append(GuidedReader.OpenObject(record: record, given: FieldSet()))
        guided.yaml.keys.openObject()
        readFrontMatter(record)
        next = 1
        readSections(of: record, below: 0)
        guided.yaml.keys.closeObject()
        guided.objects.removeLast()
        guided.yaml.builder.close(at: bytes.count)
    }

    /// Reads what is no object, a list or a map: the front matter if it has any, else the items of all lists.
    private mutating func readWhole(by guide: Int) {
        let outline = guided.outline
        if outline.firstContent(in: outline.body) != nil { return guided.read(outline.root, by: guide) }
        let blocks = content(of: parts.flatMap { ($0.heading.map { [$0] } ?? []) + $0.blocks })
        readValue(Passage(blocks, at: 0..<0, text), by: guide)
    }

    private mutating func readFrontMatter(_ record: GuideLibrary.ObjectRecord) {
        let outline = guided.outline
        if let line = outline.firstContent(in: outline.body) {
            guided.readFields(outline.head(ofLine: line), line + 1..<outline.body.upperBound, record)
        }
        guided.yaml.comments.attach(endingAt: outline.lines.count, column: 0, to: 0, outline)
    }

    /// Notes that a part holds a field, whose node is added next.
    mutating func note(_ field: String, ofPart part: Int) {
        sections[part - 1].field = MarkdownSection.Field(name: field, node: guided.yaml.builder.nextIndex)
    }

    mutating func finish(_ conventions: Conventions) -> MarkdownReading {
        countWordsOfDeeperSections()
        let (tree, diagnostics) = guided.yaml.finish()
        let all = (diagnostics + conventions.marks(in: tree)).sorted { $0.range.lowerBound < $1.range.lowerBound }
        return MarkdownReading(tree: tree, diagnostics: all, sections: sections)
    }

    /// Adds to each section the words of those below it.
    private mutating func countWordsOfDeeperSections() {
        var above: [Int] = []
        for (place, section) in sections.enumerated() {
            while let last = above.last, sections[last].level >= section.level { above.removeLast() }
            let words = section.wordCount
            for place in above { sections[place].wordCount += words }
            above.append(place)
        }
    }
}
