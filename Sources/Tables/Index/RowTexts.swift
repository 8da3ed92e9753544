/// The texts of the rows being written, in memory that stays where it is until they are.
struct RowTexts: ~Copyable {
    private let memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 8 * Self.rowLimit)
    /// Where the next text goes.
    private(set) var mark = 0
    private var rowStart = 0

    /// The most text of a cell; the rest is cut off.
    static let cellLimit = 64 << 10
    /// The most text of a row, so that it can be read within the limits of strangers' statements.
    private static let rowLimit = 240 << 10

    deinit {
        memory.deallocate()
    }

    mutating func removeAll() {
        mark = 0
        rowStart = 0
    }

    mutating func remove(from mark: Int) {
        self.mark = mark
    }

    /// Begins a row, inside another that is not ended yet.
    mutating func beginRow() -> (mark: Int, rowStart: Int) {
        defer { rowStart = mark }
        return (mark, rowStart)
    }

    mutating func endRow(_ begun: (mark: Int, rowStart: Int)) {
        (mark, rowStart) = begun
    }

    mutating func copy(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        let room = min(Self.cellLimit, rowStart + Self.rowLimit - mark, memory.count - mark)
        let count = text.count <= room ? text.count : Self.wholeCharacters(of: text, upTo: room)
        let copy = UnsafeMutableBufferPointer(rebasing: memory[mark..<mark + count])
        _ = copy.update(fromContentsOf: text[..<count])
        mark += count
        return UnsafeBufferPointer(copy)
    }

    private static func wholeCharacters(of text: UnsafeBufferPointer<UInt8>, upTo limit: Int) -> Int {
        var count = max(limit, 0)
        while count > 0, text[count] & 0xC0 == 0x80 { count -= 1 }
        return count
    }
}
