import Formats
package import Text

extension Guide {
    /// How many bytes a document has at most.
    package static let maximumSize = YAML.maximumSize

    /// Reads a document as the guide says: text takes the rest of the line, numbers and dates are read in human forms.
    ///
    /// A fault stays within its node, which is then `unreadable`; only a text larger than `limit` bytes is not read at
    /// all. An unknown field is kept as `unreadable`, so that nothing of the document is lost. Linear time.
    package func read(
        _ source: SourceText, by conventions: Conventions = Conventions(), limit: Int = Guide.maximumSize
    ) -> (tree: Tree, diagnostics: [Diagnostic]) {
        YAML.withReader(of: source, limit: limit) { yaml in
            let root = yaml.outline.root
            var reader = GuidedReader(yaml, library, conventions)
            reader.read(root, by: index)
            reader.offerSpacesForTabs()
            let (tree, diagnostics) = reader.yaml.finish()
            let marks = conventions.marks(in: tree)
            guard !marks.isEmpty else { return (tree, diagnostics) }
            return (tree, (diagnostics + marks).sorted { $0.range.lowerBound < $1.range.lowerBound })
        }
    }
}

/// Reads a document's outline by a guide.
struct GuidedReader {
    var yaml: YAMLReader
    let library: GuideLibrary
    let conventions: Conventions
    /// The objects that are open in blocks, from the outermost to the innermost.
    var objects: [OpenObject] = []
    /// What replaces the tabs that indent entries and items.
    var spacesForTabs: [TextEdit] = []
    /// Of the objects that have an unknown field.
    private var knownFields: [ObjectIdentifier: KnownFields] = [:]
    let outline: Outline
    let bytes: Bytes

    init(_ yaml: consuming YAMLReader, _ library: GuideLibrary, _ conventions: Conventions) {
        outline = yaml.outline
        bytes = yaml.bytes
        self.yaml = yaml
        self.library = library
        self.conventions = conventions
    }

    /// The fields of an object, where one is unknown.
    mutating func known(_ record: GuideLibrary.ObjectRecord) -> KnownFields {
        let id = ObjectIdentifier(record)
        if let known = knownFields[id] { return known }
        let known = KnownFields(library.names(of: record))
        knownFields[id] = known
        return known
    }

    /// An object that is being read.
    struct OpenObject {
        let record: GuideLibrary.ObjectRecord
        var given: FieldSet
    }

    /// Reads a node by the guide of this index.
    mutating func read(_ node: RawNode, by guide: Int) {
        let first = node.head ?? outline.firstContent(in: node.body).map(outline.head)
        guard let first else { return yaml.builder.addNull(at: yaml.emptyRange(of: node)) }
        let below = node.head == nil ? first.line + 1..<node.body.upperBound : node.body
        read(Content(first: first, below: below, node: node), by: guide)
    }

    /// Reads what stands in a node by the guide of this index.
    mutating func read(_ content: Content, by guide: Int) {
        switch library.records[guide].shape {
        case .any: yaml.read(content.node)
        case .text: readText(content)
        case .scalar(let units): readScalar(content, units, by: library.records[guide])
        case .enumeration(let enumeration): readEnumeration(content, enumeration)
        case .object(let record): readObject(content, record, by: guide)
        case .map(let record): readMap(content, record, by: guide)
        case .array(let item): readArray(content, item: item, by: guide)
        case .choice(let guides): readChoice(content, guides)
        }
    }

    /// Whether words are still compared with those that may have been meant.
    var proposes: Bool { yaml.diagnostics.count < Fault.mostProposals }

    mutating func report(_ fault: Fault, at range: Range<Int>, _ fix: Fix? = nil) {
        yaml.diagnostics.append(fault.diagnostic(at: range, fix))
    }

    /// Adds what stands in `range` as unreadable, for the reason that `fault` gives.
    mutating func addUnreadable(_ fault: Fault, at range: Range<Int>, _ fix: Fix? = nil) {
        report(fault, at: range, fix)
        yaml.builder.addUnreadable(at: range)
    }
}

/// What stands in a node: where it begins, and the lines below.
struct Content {
    let first: Head
    let below: Range<Int>
    let node: RawNode

    /// Whether it begins on the line of its key or marker.
    var isInline: Bool { node.head != nil }
}

/// Fields of one object, by their index.
struct FieldSet {
    private var low: UInt64 = 0
    private var high: Set<Int> = []

    func contains(_ index: Int) -> Bool {
        index < 64 ? low & (1 << UInt64(index)) != 0 : high.contains(index)
    }

    /// Adds a field; false where it was there.
    mutating func insert(_ index: Int) -> Bool {
        guard index < 64 else { return high.insert(index).inserted }
        defer { low |= 1 << UInt64(index) }
        return !contains(index)
    }
}
