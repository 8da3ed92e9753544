import Foundation
import Testing

@testable import Tables

@Suite struct `The folder of indexes` {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func open(_ version: String) throws -> DocumentIndex {
        try DocumentIndex.open(in: [folder.path], layout: Example.layout, version: version)
    }

    private func age(_ version: String, days: Int) throws {
        let date = Date(timeIntervalSinceNow: Double(-days * 86_400))
        try FileManager.default.setAttributes(
            [.modificationDate: date], ofItemAtPath: "\(folder.path)/index-\(version).sqlite")
    }

    private var files: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
    }

    @Test func `loses those that nobody has opened for a month`() throws {
        for version in ["a", "b", "c"] { _ = try open(version) }
        try age("a", days: 31)
        try age("b", days: 29)
        try age("c", days: 300)
        _ = try open("c")
        #expect(try files == ["index-b.sqlite", "index-c.sqlite"])
        try age("b", days: 31)
        _ = try open("c")
        #expect(try files == ["index-c.sqlite"])
    }

    @Test func `keeps what nobody opens, but whose kept findings are asked for`() throws {
        let index = try open("a")
        try index.keep([1, 2], of: "state")
        try age("a", days: 31)
        #expect(DocumentIndex.file(keeping: [1, 2], of: "state", in: [folder.path], version: "a") != nil)
        _ = try open("b")
        #expect(try files == ["index-a.sqlite", "index-b.sqlite"])
        try age("a", days: 31)
        #expect(DocumentIndex.file(keeping: [3], of: "state", in: [folder.path], version: "a") == nil)
        _ = try open("b")
        #expect(try files == ["index-b.sqlite"])
    }

    @Test func `keeps what somebody reads, and what is none of its own`() throws {
        _ = try open("a")
        let reader = try Connection(path: "\(folder.path)/index-a.sqlite")
        try reader.execute("BEGIN; SELECT * FROM sqlite_schema")
        let other = try Connection(path: "\(folder.path)/index-theirs.sqlite")
        try other.execute("CREATE TABLE theirs(a)")
        try age("a", days: 31)
        try age("theirs", days: 31)
        _ = try open("b")
        #expect(try files == ["index-a.sqlite", "index-b.sqlite", "index-theirs.sqlite"])
        try reader.execute("COMMIT")
        _ = try open("b")
        #expect(try files == ["index-b.sqlite", "index-theirs.sqlite"])
    }

    @Test func `goes on in memory where an index that rested is gone`() throws {
        let index = try open("a")
        let crm = Example.project("crm", #"{"name": "CRM"}"#)
        try age("a", days: 31)
        _ = try open("b")
        let keys = try Example.load([crm], into: index)
        #expect(try index.session(live: keys).rows("SELECT name FROM project") == [["CRM"]])
    }
}
