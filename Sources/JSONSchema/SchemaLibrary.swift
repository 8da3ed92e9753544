package import Text

/// Schemas that refer to each other, each document loaded once.
package struct SchemaLibrary {
    private var library: Library
    private let standardMetaschema: String
    private var metaschemas: [String: Schema] = [:]

    /// Schemas whose documents come from `resolver`: the root of the document at a URI without a fragment, or nil.
    ///
    /// It is asked for metaschemas, too, that of the specification not excepted. `metaschema` is what schemas of draft
    /// 2020-12 are held against: that of the specification, or one that demands more of annotations.
    package init(
        metaschema: String = "https://json-schema.org/draft/2020-12/schema",
        resolver: @escaping (_ uri: String) -> Node?
    ) {
        library = Library(resolver: resolver)
        standardMetaschema = metaschema
    }

    /// Compiles a schema, whose document is retrieved from `base`, and says what is wrong with that document.
    ///
    /// There is no schema where there is an error. The faults of documents it refers to are theirs: they are said when
    /// those are compiled.
    package mutating func compile(_ node: Node, base: String) -> (schema: Schema?, diagnostics: [Diagnostic]) {
        let root = library.add(node, from: base)
        let shape = metaschemaFaults(of: root)
        let schema = program(from: root)
        let faults = (shape + library.faults(of: root.document)).sorted { $0.range.lowerBound < $1.range.lowerBound }
        return (faults.contains { $0.level == .error } ? nil : schema, faults)
    }

    /// The schema that a reference means in a document retrieved from `base`, and the base for references within it;
    /// nil where there is no such thing.
    package mutating func resolve(_ reference: String, from base: String) -> (node: Node, base: String)? {
        guard let location = library.resolve(URI(reference).resolved(against: URI(base))) else { return nil }
        let resource = library.resources[library.resource(of: location)]
        return (library.node(at: location), resource.uri.text)
    }

    private mutating func metaschemaFaults(of root: Location) -> [Diagnostic] {
        let declared = library.resources[library.resource(of: root)].dialect.metaschema
        let uri = declared == Dialect.standard.metaschema ? standardMetaschema : declared
        guard let metaschema = metaschema(uri) else {
            return [.unknownDialect(uri, at: library.node(at: root).range.start)]
        }
        return metaschema.validate(library.node(at: root))
    }

    /// A metaschema, taken to be right: a caller who wrote one compiles it to know.
    private mutating func metaschema(_ uri: String) -> Schema? {
        if let known = metaschemas[uri] { return known }
        guard let location = library.resolve(URI(uri)) else { return nil }
        metaschemas[uri] = program(from: location)
        return metaschemas[uri]
    }

    private mutating func program(from root: Location) -> Schema {
        var compiler = Compiler(library: library)
        let schema = compiler.program(from: root)
        library = compiler.library
        return schema
    }
}
