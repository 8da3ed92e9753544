import BuiltIn
package import Text

/// The files of `schema/` that the program carries.
package enum BuiltInFiles {
    /// The standard of which all others take a part, by path below `standard/`.
    package static var common: [String: SourceText] { files(below: "common/") }

    /// The engine's own texts, by name: the schemas of its kinds, `portfolio.schema.json`, and `findings.yaml`.
    package static var engine: [String: SourceText] { files(below: "engine/") }

    /// The metaschemas of JSON Schema 2020-12, by path below `json-schema/`.
    package static var metaschemas: [String: SourceText] { files(below: "json-schema/") }

    /// Every path, for the test that no file was forgotten.
    package static var paths: [String] { all().map { String(cString: $0.path) } }

    /// The files in a folder of `schema/`, by path below it.
    static func files(below folder: String) -> [String: SourceText] {
        var files: [String: SourceText] = [:]
        for file in all() {
            let path = String(cString: file.path)
            guard path.hasPrefix(folder) else { continue }
            let name = String(path.dropFirst(folder.count))
            files[name] = SourceText(
                name: path, bytes: Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
        }
        return files
    }

    private static func all() -> UnsafeBufferPointer<builtin_file> {
        var count = 0
        let files = builtin_files(&count)
        return UnsafeBufferPointer(start: files, count: count)
    }
}
