import Text
import Values

/// Makes a program of a schema and everything it refers to; each subschema once, so that recursion in schemas ends.
struct Compiler {
    var library: Library
    var program = Program()
    private var locations: [Location] = []
    private var ids: [Location: Subschema.ID] = [:]
    private var anchors: [String: Int] = [:]
    private var dynamicAnchors: [Int: [Int: Subschema.ID]] = [:]
    private var patterns: [String: Pattern] = [:]

    init(library: Library) {
        self.library = library
    }

    /// The program of the schema at a location; what is wrong is reported to the library.
    mutating func program(from root: Location) -> Schema {
        let root = id(of: root)
        while program.subschemas.count < locations.count { compile(locations[program.subschemas.count]) }
        reportLoops()
        return Schema(program: program, root: root, dynamicAnchors: dynamicAnchors)
    }

    /// The number of the subschema at a location, which is compiled in its turn.
    mutating func id(of location: Location) -> Subschema.ID {
        if let id = ids[location] { return id }
        let id = Subschema.ID(index: locations.count)
        ids[location] = id
        locations.append(location)
        return id
    }

    /// The number of an anchor by name.
    mutating func number(ofAnchor name: String) -> Int {
        if let number = anchors[name] { return number }
        anchors[name] = anchors.count
        return anchors.count - 1
    }

    /// The pattern of a node's text; nil, and a report, where it is none.
    mutating func pattern(_ text: String, at range: Range<Int>, in document: Int) -> Pattern? {
        if let known = patterns[text] { return known }
        do throws(PatternError) {
            let pattern = try Pattern(text)
            patterns[text] = pattern
            return pattern
        } catch {
            library.report(.malformedPattern(text, error, at: range), in: document)
            return nil
        }
    }

    private mutating func compile(_ location: Location) {
        let resource = library.resource(of: location)
        let schema = SchemaNode(
            library.node(at: location), document: location.document, resource: resource,
            dialect: library.resources[resource].dialect)
        enter(resource)
        let checks = checks(of: schema)
        program.append(
            checks, isNever: schema.node.boolean == false, resource: resource,
            isRoot: library.resources[resource].root == location,
            Program.Wording(
                title: schema.node["title"]?.string,
                message: schema.node["x-message"].flatMap(Message.init(byLanguage:)),
                label: schema.node["x-label"].flatMap(Message.init(byLanguage:))))
    }

    /// Compiles what `$dynamicRef` may find in a resource.
    private mutating func enter(_ resource: Int) {
        guard dynamicAnchors[resource] == nil else { return }
        var targets: [Int: Subschema.ID] = [:]
        for (name, location) in library.resources[resource].dynamicAnchors.sorted(by: { $0.key < $1.key }) {
            targets[number(ofAnchor: name)] = id(of: location)
        }
        dynamicAnchors[resource] = targets
    }

    /// Reports each schema that leads back to itself without going on to another value: it would never end.
    private mutating func reportLoops() {
        for index in program.loops {
            let location = locations[index]
            let node = library.node(at: location)
            let reference = node[Keyword.reference.rawValue] ?? node[Keyword.dynamicReference.rawValue] ?? node
            library.report(.endlessReference(at: reference.range), in: location.document)
        }
    }
}

extension Message {
    /// A text by language, as `x-message` has it; nil where there is none.
    fileprivate init?(byLanguage node: Node) {
        var texts: [Language: String] = [:]
        for child in node.children {
            if let tag = child.key, let text = child.string ?? child.children.compactMap(\.string).first {
                texts[Language(tag)] = text
            }
        }
        guard !texts.isEmpty else { return nil }
        self.init(texts)
    }
}
