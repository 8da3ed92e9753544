import Formats
import Foundation
import JSONSchema
import Testing
import Text

/// The schemas that this repository carries.
struct OwnSchemas {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "schema")

    /// A metaschema of the specification, an annotation's, or a schema of the standard by its file's name.
    @Sendable static func document(at uri: String) -> Node? {
        let metaschemas = "https://json-schema.org/draft/2020-12/"
        let path =
            uri.hasPrefix(metaschemas)
            ? "json-schema/\(uri.dropFirst(metaschemas.count)).json"
            : uri == annotations ? "engine/annotations.schema.json" : "common/schema/\(uri)"
        return Node(file: folder.appending(path: path))
    }

    static let annotations = "urn:greffe:annotations"

    static func names(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: self.folder.appending(path: folder).path)
            .filter { $0.hasSuffix(".json") }.sorted()
    }
}

@Suite struct `The repository's schemas` {
    @Test(arguments: try OwnSchemas.names(in: "common/schema"))
    func `of the standard are without a fault`(name: String) throws {
        var library = SchemaLibrary(metaschema: OwnSchemas.annotations, resolver: OwnSchemas.document)
        let (schema, faults) = library.compile(try #require(OwnSchemas.document(at: name)), base: name)
        #expect(faults.map { "\($0.range) \($0.rule.name) \($0.message.text(in: .english))" } == [])
        #expect(schema != nil)
    }

    @Test(arguments: try OwnSchemas.names(in: "engine"))
    func `of the engine are without a fault`(name: String) throws {
        let root = try #require(Node(file: OwnSchemas.folder.appending(path: "engine/\(name)")))
        var library = SchemaLibrary(metaschema: OwnSchemas.annotations, resolver: OwnSchemas.document)
        let (schema, faults) = library.compile(root, base: name)
        #expect(faults.map { "\($0.range) \($0.rule.name) \($0.message.text(in: .english))" } == [])
        #expect(schema != nil)
    }

    @Test(arguments: try OwnSchemas.names(in: "json-schema/meta"))
    func `of JSON Schema itself are without a fault`(name: String) throws {
        let root = try #require(Node(file: OwnSchemas.folder.appending(path: "json-schema/meta/\(name)")))
        var library = SchemaLibrary(resolver: OwnSchemas.document)
        let (schema, faults) = library.compile(root, base: name)
        #expect(faults == [])
        #expect(schema != nil)
    }
}
