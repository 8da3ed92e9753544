import Testing
import Text

@testable import Tables

struct MemoryTests {
    private let connection: Connection

    init() throws {
        connection = try Connection()
    }

    private func taken(_ megabytes: Int) throws(DatabaseError) -> Int? {
        try connection.rows("SELECT length(randomblob(\(megabytes << 20)))").first?[0].integer
    }

    @Test func `stops what takes more than it may, and nothing after it`() throws {
        let failure = #expect(throws: DatabaseError.self) {
            try Memory.limited(to: 4 << 20) { () throws(DatabaseError) in try taken(8) }
        }
        #expect(failure?.isOutOfMemory == true)
        #expect(try taken(8) != nil)
    }

    @Test func `holds for the thread alone`() throws {
        let taken = Memory.limited(to: 1 << 20) {
            Meanwhile { try? MemoryTests().taken(8) }.get()
        }
        #expect(taken == 8 << 20)
    }

    @Test func `tells the most that was taken`() throws {
        let most = try Memory.most { _ = try taken(8) }
        #expect(8 << 20...16 << 20 ~= most)
    }

    @Test func `counts from what is held already`() throws {
        try connection.execute("CREATE TABLE large AS SELECT randomblob(\(8 << 20)) AS bytes")
        try Memory.limited(to: 4 << 20) { () throws(DatabaseError) in _ = try taken(1) }
        try connection.execute("DROP TABLE large")
    }
}
