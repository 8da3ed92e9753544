import Foundation
import Reading
import Testing
import Text

@testable import Tables

struct DocumentIndexTests {
    private let folder: TemporaryFolder
    private let crm = Example.project("crm", #"{"name": "CRM", "tags": ["a", "b"]}"#)
    private let erp = Example.project("erp", #"{"name": "ERP"}"#)

    init() throws {
        folder = try TemporaryFolder()
    }

    /// What an index made by whoever opens the folder answers.
    private func names(_ index: DocumentIndex? = nil) throws -> [String?] {
        let index = try index ?? folder.open()
        let keys = try Example.load([crm, erp], into: index)
        return try index.session(live: keys).rows("SELECT name FROM project ORDER BY name").map { $0[0].text }
    }

    @Test func `keeps what it has read`() throws {
        #expect(try folder.open().missing(of: [crm.key]) == [crm.key])
        try Example.load([crm], into: folder.open())
        let index = try folder.open()
        #expect(!index.isInMemory)
        #expect(try index.missing(of: [crm.key, erp.key]) == [erp.key])
        #expect(try names() == ["CRM", "ERP"])
        let indexes = try Connection(path: folder.file).rows(
            "SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND name LIKE '%key_of_project'")
        #expect(indexes == [[1]])
    }

    @Test func `measures its tables again when they have grown`() throws {
        let measured = {
            try Connection(path: folder.file).rows(
                "SELECT CAST(stat AS INTEGER) FROM sqlite_stat1 WHERE tbl = '\(Permissions.privateMark)project' LIMIT 1"
            )
        }
        let projects = (1...30).map { Example.project("p\($0)", #"{"name": "P"}"#) }
        try Example.load(Array(projects[..<10]), into: folder.open())
        #expect(try measured() == [[10]])
        try Example.load(Array(projects[..<15]), into: folder.open())
        #expect(try measured() == [[10]])
        try Example.load(projects, into: folder.open())
        #expect(try measured() == [[30]])
    }

    @Test func `knows documents with faults, and those without rows`() throws {
        let broken = IndexedDocument(
            key: Example.key("projects/x/project.json", "{"), kind: "project", captures: [:], tree: nil, isFaulty: true)
        try Example.load([crm, broken], into: folder.open())
        let index = try folder.open()
        #expect(try index.missing(of: [crm.key, broken.key]).isEmpty)
        #expect(index.faulty(of: [crm.key, broken.key]) == [broken.key])
    }

    @Test func `stores headings, each at the field that it holds`() throws {
        let guide = Example.guide(#"{"properties": {"goal": {"type": "string", "x-heading": {"en": "Goal"}}}}"#)
        let text = "# A\n\nOne two three\n\n## Goal\n"
        let reading = guide.readMarkdown(SourceText(text))
        let minutes = IndexedDocument(
            key: Example.key("projects/crm/charter.md", text), kind: "charter", captures: ["project": "crm"],
            tree: nil, sections: reading.sections)
        let index = try folder.open()
        let keys = try Example.load([minutes], into: index)
        let session = try index.session(live: keys)
        #expect(
            try session.rows("SELECT project, n, heading, level, field, words, _at & 1 FROM section") == [
                ["crm", 1, "A", 1, .null, 3, 0], ["crm", 2, "Goal", 2, "goal", 0, 1],
            ])
    }

    @Test func `goes to the next folder where the first has no place for it`() throws {
        let index = try DocumentIndex.open(in: ["/nonexistent", folder.path], layout: Example.layout, version: "1")
        #expect(!index.isInMemory)
        #expect(try names(index) == ["CRM", "ERP"])
        #expect(try DocumentIndex.open(in: ["/nonexistent"], layout: Example.layout, version: "1").isInMemory)
    }

    @Test func `leaves another's file alone`() throws {
        let other = try Connection(path: folder.file)
        try other.execute("CREATE TABLE theirs(a); INSERT INTO theirs VALUES (1)")
        let index = try folder.open()
        #expect(index.isInMemory)
        #expect(try names(index) == ["CRM", "ERP"])
        #expect(try other.rows("SELECT a FROM theirs") == [[1]])
    }

    @Test(arguments: [0, 100, 5000, 20_000])
    func `starts over when its file is damaged`(offset: Int) throws {
        #expect(try names() == ["CRM", "ERP"])
        let file = try #require(FileHandle(forUpdatingAtPath: folder.file))
        try file.seek(toOffset: UInt64(offset))
        try file.write(contentsOf: Data(repeating: 0xA5, count: 9000))
        try file.close()
        var index = try folder.open()
        do {
            #expect(try names(index) == ["CRM", "ERP"])
        } catch let failure as QueryFailure where failure.isOfIndex {
            try index.startOver()
            #expect(try names(index) == ["CRM", "ERP"])
        }
        index = try folder.open()
        #expect(try names(index) == ["CRM", "ERP"])
    }

    @Test func `starts over when its file has lost the stamp that names it`() throws {
        #expect(try names() == ["CRM", "ERP"])
        try Connection(path: folder.file).execute("DELETE FROM \(IndexFile.stamp)")
        let index = try folder.open()
        #expect(try names(index) == ["CRM", "ERP"])
        #expect(try Connection(path: folder.file).rows("SELECT count(*) FROM \(IndexFile.stamp)") == [[1]])
        #expect(!index.isInMemory)
    }

    @Test func `reads again what another process made of it anew`() throws {
        let index = try folder.open()
        #expect(try names(index) == ["CRM", "ERP"])
        try folder.open().startOver()
        #expect(try index.missing(of: [crm.key, erp.key]) == [crm.key, erp.key])
        #expect(try names(index) == ["CRM", "ERP"])
    }

    @Test func `starts over when its file is no database at all`() throws {
        try Data("not a database, and longer than a header of a hundred bytes; ".utf8 + Data(repeating: 65, count: 200))
            .write(to: URL(filePath: folder.file))
        #expect(try names() == ["CRM", "ERP"])
        #expect(try !folder.open().isInMemory)
    }

    @Test func `goes on in memory while another process writes`() throws {
        try Example.load([crm], into: folder.open())
        let other = try Connection(path: folder.file)
        try other.execute("BEGIN IMMEDIATE")
        let index = try folder.open()
        #expect(try names(index) == ["CRM", "ERP"])
        #expect(index.isInMemory)
        try other.execute("COMMIT")
        #expect(try folder.open().missing(of: [erp.key]) == [erp.key])
    }

    @Test func `goes on in memory when the file can't even be read`() throws {
        try Example.load([crm], into: folder.open())
        let index = try folder.open()
        let other = try Connection(path: folder.file)
        try other.execute("BEGIN EXCLUSIVE")
        #expect(try names(index) == ["CRM", "ERP"])
        #expect(index.isInMemory)
    }

    @Test func `shows the same rows while another adds more`() throws {
        let index = try folder.open()
        let keys = try Example.load([crm], into: index)
        let session = try index.session(live: keys, before: keys)
        #expect(try session.rows("SELECT name FROM project") == [["CRM"]])
        try Example.load([erp], into: folder.open())
        #expect(try session.rows("SELECT name FROM project") == [["CRM"]])
        #expect(try session.rows("SELECT name FROM before_project") == [["CRM"]])
    }

    @Test func `says when another has emptied the index meanwhile`() throws {
        let index = try folder.open()
        let keys = try Example.load([crm], into: index)
        let session = try index.session(live: keys)
        try folder.open().startOver()
        #expect(throws: QueryFailure("test", .indexLost)) { try session.rows("SELECT name FROM project") }
        #expect(try names(index) == ["CRM", "ERP"])
    }

    @Test func `two may add the same at once`() throws {
        let (first, second) = (try folder.open(), try folder.open())
        #expect(try second.missing(of: [crm.key]) == [crm.key])
        try Example.load([crm], into: first)
        try second.add([crm])
        #expect(try names(second) == ["CRM", "ERP"])
        #expect(try second.session(live: [crm.key]).rows("SELECT tag FROM project_tag") == [["a"], ["b"]])
    }

    @Test func `is read where it can't be written`() throws {
        try Example.load([crm], into: folder.open())
        guard getuid() != 0 else {
            print("skipped: nothing keeps root from writing")
            return
        }
        try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: folder.file)
        try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder.path)
        #expect(try names() == ["CRM", "ERP"])
    }

    @Test func `keeps buffers out of the file`() throws {
        let index = try folder.open()
        let keys = try Example.load([crm], into: index)
        let copy = try index.copy()
        let buffers = try Example.load([erp], into: copy)
        #expect(try copy.session(live: keys + buffers).rows("SELECT name FROM project") == [["CRM"], ["ERP"]])
        #expect(try folder.open().missing(of: buffers) == buffers)
    }

    @Test func `empties itself when rows of other states outweigh the live ones`() throws {
        let tags = "[" + (0..<15_000).map { "\"t\($0)\"" }.joined(separator: ",") + "]"
        let versions = (0..<3).map { Example.project("crm", #"{"name": "\#($0)", "tags": \#(tags)}"#) }
        let index = try folder.open()
        try Example.load(Array(versions[..<2]), into: index)
        try index.emptyIfOutgrown(by: [versions[0].key])
        #expect(try index.missing(of: [versions[0].key]).isEmpty)
        try Example.load(versions, into: index)
        try index.emptyIfOutgrown(by: [versions[2].key])
        #expect(try index.missing(of: [versions[2].key]) == [versions[2].key])
        try Example.load([versions[2]], into: index)
        #expect(try index.session(live: [versions[2].key]).rows("SELECT count(*) FROM project_tag") == [[15_000]])
    }

    @Test func `keeps findings of the last states`() throws {
        let index = try folder.open()
        #expect(try index.findings(of: "a") == nil)
        try index.keep([1, 2], of: "a")
        #expect(try folder.open().findings(of: "a") == [1, 2])
        try index.keep([3], of: "a")
        #expect(try index.findings(of: "a") == [3])
        for state in 0..<40 { try index.keep([0], of: "\(state)") }
        #expect(try index.findings(of: "a") == nil)
        #expect(try index.findings(of: "39") == [0])
    }

    @Test func `survives a process that was killed while it wrote`() throws {
        let tool = "/usr/bin/sqlite3"
        guard FileManager.default.isExecutableFile(atPath: tool) else {
            print("skipped: no \(tool)")
            return
        }
        #expect(try names() == ["CRM", "ERP"])
        let process = Process()
        process.executableURL = URL(filePath: tool)
        process.arguments = [folder.file]
        let input = Pipe()
        process.standardInput = input
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        // A cache of one page makes SQLite write into the file before the transaction ends.
        let table = Example.layout.tables[0].storedName
        try input.fileHandleForWriting.write(
            contentsOf: Data(
                """
                PRAGMA cache_size = 1; BEGIN IMMEDIATE; UPDATE \(table) SET name = 'wrong';
                WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
                INSERT INTO \(table)(name) SELECT 'wrong' || i FROM n;
                SELECT 'written';

                """.utf8))
        _ = try output.fileHandleForReading.read(upToCount: 7)
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        #expect(FileManager.default.fileExists(atPath: folder.file + "-journal"))
        #expect(try names() == ["CRM", "ERP"])
        #expect(try !folder.open().isInMemory)
    }
}
