import Foundation
import Text

@testable import Tables

extension Example {
    /// A document at `path`, whose content's id is made of its text.
    static func document(_ path: String, _ json: String) -> IndexedDocument {
        let parts = path.split(separator: "/").map(String.init)
        let kind = parts.last == "risks.json" ? "risks" : parts[0] == "finance" ? "finance" : "project"
        let captures = kind == "finance" ? ["period": "2026-11"] : ["project": parts[1]]
        return IndexedDocument(key: key(path, json), kind: kind, captures: captures, tree: tree(json))
    }

    static func key(_ path: String, _ json: String) -> DocumentKey {
        var digest = [UInt8](repeating: 0, count: 20)
        for (offset, byte) in json.utf8.enumerated() { digest[offset % 20] = digest[offset % 20] &* 31 &+ byte }
        return DocumentKey(path: path, content: ContentID(digest))
    }

    /// Adds what is missing of some documents, as those who open an index do; gives their keys.
    @discardableResult
    static func load(_ documents: [IndexedDocument], into index: DocumentIndex) throws -> [DocumentKey] {
        let keys = documents.map(\.key)
        var missing = try Set(index.missing(of: keys))
        while !missing.isEmpty {
            try index.add(documents.filter { missing.contains($0.key) })
            missing = try Set(index.missing(of: keys))
        }
        return keys
    }

    static func project(_ id: String, _ json: String) -> IndexedDocument {
        document("projects/\(id)/project.json", json)
    }
}

/// A folder that is gone when the test is.
final class TemporaryFolder {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
        try? FileManager.default.removeItem(atPath: path)
    }

    var file: String { path + "/index-1.sqlite" }

    func open() throws -> DocumentIndex {
        try DocumentIndex.open(in: [path], layout: Example.layout, version: "1")
    }
}

extension Session {
    func rows(_ sql: String) throws -> [[Cell]] {
        try run(sql, named: "test").rows
    }
}
