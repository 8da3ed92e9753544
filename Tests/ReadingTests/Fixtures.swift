import Formats
import Foundation
import Reading
import Text

/// Files beside the tests: documents, the schemas they are read by, what is expected of them.
enum Fixtures {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    static func text(_ path: String) throws -> String {
        try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }

    static func json(_ path: String) throws -> Node {
        JSON.read(SourceText(try text(path))).tree.root
    }

    static func guide(_ path: String) throws -> Guide {
        Guide(schema: try json(path))
    }

    /// The paths of all files below a folder that end so, sorted.
    static func paths(below path: String, suffix: String) -> [String] {
        let names = FileManager.default.enumerator(atPath: folder.appending(path: path).path)?.compactMap {
            $0 as? String
        }
        return (names ?? []).filter { $0.hasSuffix(suffix) }.sorted()
    }

    /// What the writers of the documents mean by what they leave out.
    static let conventions = Conventions(language: .french, placeholders: ["n/a", "NC", "à confirmer"])
}
