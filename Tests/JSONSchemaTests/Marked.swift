import Formats
import JSONSchema
import Text

/// A JSON text in which the bytes at fault stand between ⟦ and ⟧.
struct Marked: Sendable {
    let text: String
    let ranges: [Range<Int>]

    init(_ marked: String) {
        var text = ""
        var starts: [Int] = []
        var ranges: [Range<Int>] = []
        for character in marked {
            switch character {
            case "⟦": starts.append(text.utf8.count)
            case "⟧": ranges.append((starts.popLast() ?? 0)..<text.utf8.count)
            default: text.append(character)
            }
        }
        self.text = text
        self.ranges = ranges
    }

    var root: Node { JSON.read(SourceText(text)).tree.root }
}

extension SchemaLibrary {
    /// A library of the repository's metaschemas, and of these documents.
    static func with(_ documents: [String: String] = [:]) -> SchemaLibrary {
        SchemaLibrary { uri in
            documents[uri].map { JSON.read(SourceText($0)).tree.root } ?? OwnSchemas.document(at: uri)
        }
    }
}

extension Schema {
    /// The schema that a text is, if it is without fault.
    static func compiled(_ text: String) -> Schema? {
        var library = SchemaLibrary.with()
        return library.compile(Marked(text).root, base: "test.json").schema
    }
}
