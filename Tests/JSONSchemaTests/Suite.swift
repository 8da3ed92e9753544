import Formats
import Foundation
import Text

/// The JSON Schema Test Suite, where this machine has it.
struct Suite {
    let folder: URL

    /// At `GREFFE_SUITES`, or beside the package.
    init() {
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let suites = ProcessInfo.processInfo.environment["GREFFE_SUITES"].map { URL(filePath: $0) }
        folder = (suites ?? package.appending(path: "../shared/suites")).appending(path: "json-schema")
    }

    static var isThere: Bool { FileManager.default.fileExists(atPath: Suite().folder.path) }

    /// The files of tests in a folder of draft 2020-12.
    func files(in name: String) throws -> [URL] {
        let tests = folder.appending(path: "tests/draft2020-12").appending(path: name)
        return try FileManager.default.contentsOfDirectory(at: tests, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }
    }

    /// The document at a URI that the tests refer to.
    func document(at uri: String) -> Node? {
        let remote = "http://localhost:1234/"
        let path = uri.hasPrefix(remote) ? "remotes/" + uri.dropFirst(remote.count) : "metaschemas/" + Self.path(uri)
        return Node(file: folder.appending(path: path)) ?? Node(file: folder.appending(path: path + ".json"))
    }

    private static func path(_ uri: String) -> String {
        uri.split(separator: "//").last.map(String.init) ?? uri
    }
}

extension Node {
    /// The root of a JSON file; nil where there is no such file, or it is malformed.
    init?(file: URL) {
        guard let data = try? Data(contentsOf: file) else { return nil }
        let (tree, diagnostics) = JSON.read(SourceText(name: file.lastPathComponent, bytes: Array(data)))
        guard diagnostics.isEmpty else { return nil }
        self = tree.root
    }
}
