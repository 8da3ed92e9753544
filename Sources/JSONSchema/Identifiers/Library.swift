import Text

/// The documents loaded so far and everything in them that a reference can name.
struct Library {
    private let resolver: (String) -> Node?
    private var documents: [Node] = []
    private(set) var resources: [Resource] = []
    /// The resource of each URI, which has no fragment; nil where the resolver had none.
    private var resourcesByURI: [String: Int?] = [:]
    private var resourcesByRoot: [Location: Int] = [:]
    private var dialects: [String: Dialect] = [:]
    /// What is wrong with each document.
    private var faults: [[Diagnostic]] = []

    init(resolver: @escaping (String) -> Node?) {
        self.resolver = resolver
    }

    func node(at location: Location) -> Node {
        Node(tree: documents[location.document].tree, index: location.node)
    }

    func faults(of document: Int) -> [Diagnostic] {
        faults[document]
    }

    mutating func report(_ fault: Diagnostic, in document: Int) {
        if !faults[document].contains(fault) { faults[document].append(fault) }
    }

    /// Adds a document retrieved from `uri`, and gives its root.
    mutating func add(_ root: Node, from uri: String) -> Location {
        let location = Location(document: documents.count, node: root.index)
        let base = URI(uri).withoutFragment
        documents.append(root)
        faults.append([])
        resourcesByURI[base.text] = resources.count
        index(location, from: base)
        return location
    }

    /// The resource that a value stands in.
    func resource(of location: Location) -> Int {
        var node = node(at: location)
        while true {
            let place = Location(document: location.document, node: node.index)
            if let resource = resourcesByRoot[place] { return resource }
            guard let parent = node.parent else { preconditionFailure("a document's root is a resource") }
            node = parent
        }
    }

    /// What a reference within a resource means, its document loaded where need be; nil where there is no such thing.
    mutating func resolve(_ reference: String, within resource: Int) -> Location? {
        let target = URI(reference).resolved(against: resources[resource].uri)
        guard let resource = self.resource(at: target.withoutFragment.text) else { return nil }
        return location(of: target.fragment ?? "", within: resources[resource])
    }

    /// The location that a URI means.
    mutating func resolve(_ uri: URI) -> Location? {
        guard let resource = resource(at: uri.withoutFragment.text) else { return nil }
        return location(of: uri.fragment ?? "", within: resources[resource])
    }

    private func location(of fragment: Substring, within resource: Resource) -> Location? {
        guard let pointer = JSONPointer(fragment: fragment) else { return resource.anchors[String(fragment)] }
        return node(at: resource.root).descendant(pointer.tokens).map {
            Location(document: resource.root.document, node: $0.index)
        }
    }

    private mutating func resource(at uri: String) -> Int? {
        if let known = resourcesByURI[uri] { return known }
        guard let root = resolver(uri) else {
            resourcesByURI[uri] = .some(nil)
            return nil
        }
        _ = add(root, from: uri)
        return resourcesByURI[uri] ?? nil
    }

    /// The dialect that a metaschema gives; nil where there is no such metaschema.
    private mutating func dialect(of metaschema: String) -> Dialect? {
        if metaschema == Dialect.standard.metaschema { return .standard }
        if let known = dialects[metaschema] { return known }
        // A metaschema that describes itself is read as the standard has it.
        dialects[metaschema] = Dialect(metaschema: metaschema, vocabularies: Dialect.standard.vocabularies)
        guard let resource = resource(at: metaschema) else {
            dialects[metaschema] = nil
            return nil
        }
        let root = node(at: resources[resource].root)
        if let vocabulary = root[Keyword.vocabulary.rawValue] {
            let known = vocabulary.children.compactMap { $0.key.flatMap(Vocabulary.init(uri:)) }
            dialects[metaschema] = Dialect(metaschema: metaschema, vocabularies: Set(known).union([.core]))
        }
        return dialects[metaschema]
    }

    /// The vocabularies that a metaschema requires and nobody here knows.
    private mutating func unknownVocabularies(of metaschema: String) -> [String] {
        guard metaschema != Dialect.standard.metaschema, let resource = resource(at: metaschema) else { return [] }
        let vocabulary = node(at: resources[resource].root)[Keyword.vocabulary.rawValue]
        return vocabulary?.children.filter { $0.boolean == true }.compactMap(\.key)
            .filter { Vocabulary(uri: $0) == nil } ?? []
    }
}

// MARK: Identifiers

extension Library {
    /// Finds the resources and anchors of a document, in those places alone that hold schemas.
    private mutating func index(_ root: Location, from base: URI) {
        let first = resources.count
        addResource(at: root, base: base, inheriting: .standard)
        var rest = [(node: node(at: root), resource: first)]
        while let (node, outer) = rest.popLast() {
            let resource = index(node, document: root.document, outer: outer, isRoot: node.index == root.node)
            // The last is taken first.
            for child in Array(node.children).reversed() {
                guard let keyword = child.key.flatMap(Keyword.init(rawValue:)),
                    resources[resource].dialect.has(keyword)
                else { continue }
                rest.append(contentsOf: child.schemas(in: keyword.contents).reversed().map { ($0, resource) })
            }
        }
    }

    /// Notes the identifiers of one schema, and gives the resource it belongs to.
    private mutating func index(_ node: Node, document: Int, outer: Int, isRoot: Bool) -> Int {
        let location = Location(document: document, node: node.index)
        var resource = outer
        if !isRoot, node[Keyword.id.rawValue]?.string != nil {
            resource = resources.count
            addResource(at: location, base: resources[outer].uri, inheriting: resources[outer].dialect)
        }
        if let anchor = node[Keyword.anchor.rawValue], let name = anchor.string {
            addAnchor(name, at: location, of: resource, written: anchor)
        }
        if let anchor = node[Keyword.dynamicAnchor.rawValue], let name = anchor.string {
            addAnchor(name, at: location, of: resource, written: anchor)
            resources[resource].dynamicAnchors[name] = location
        }
        return resource
    }

    private mutating func addAnchor(_ name: String, at location: Location, of resource: Int, written: Node) {
        if resources[resource].anchors.updateValue(location, forKey: name).map({ $0 != location }) ?? false {
            report(.duplicateIdentifier(name, at: written.range), in: location.document)
        }
    }

    private mutating func addResource(at location: Location, base: URI, inheriting dialect: Dialect) {
        let node = node(at: location)
        let id = node[Keyword.id.rawValue]
        let uri = id?.string.map { URI($0).withoutFragment.resolved(against: base) } ?? base
        if let id, let known = resourcesByURI[uri.text] ?? nil, known < resources.count,
            resources[known].root.document == location.document
        {
            report(.duplicateIdentifier(uri.text, at: id.range), in: location.document)
        }
        let number = resources.count
        resourcesByURI[uri.text] = number
        resourcesByRoot[location] = number
        resources.append(Resource(uri: uri, root: location, dialect: dialect))
        if node[Keyword.schema.rawValue]?.string != uri.text, let own = self.dialect(declaredBy: node, at: location) {
            resources[number].dialect = own
        }
    }

    private mutating func dialect(declaredBy node: Node, at location: Location) -> Dialect? {
        guard let declared = node[Keyword.schema.rawValue], let text = declared.string else { return nil }
        let metaschema = URI(text).withoutFragment.text
        guard let dialect = dialect(of: metaschema) else {
            report(.unknownDialect(text, at: declared.range), in: location.document)
            return nil
        }
        for vocabulary in unknownVocabularies(of: metaschema) {
            report(.unknownVocabulary(vocabulary, at: declared.range), in: location.document)
        }
        return dialect
    }
}

extension Node {
    /// The schemas that a keyword's value holds.
    fileprivate func schemas(in contents: Keyword.Contents) -> [Node] {
        switch contents {
        case .none: []
        case .schema: kind == .object ? [self] : []
        case .list: kind == .array ? children.filter { $0.kind == .object } : []
        case .map: kind == .object ? children.filter { $0.kind == .object } : []
        }
    }
}
