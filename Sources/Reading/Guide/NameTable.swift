import Text

/// Finds what a name or label stands for: first by its exact bytes, then folded.
package final class NameTable: Sendable {
    private let exactly: ValueTable
    private let folded: ValueTable
    /// The length in bytes beyond which nothing can be a name, whatever its letters.
    private let longest: Int

    /// Where a name is given twice, the first stands.
    init(_ names: some Sequence<(name: String, value: Int)>) {
        let names = Array(names)
        exactly = ValueTable(names)
        folded = ValueTable(names.map { ($0.name.folded, $0.value) })
        // A letter with its marks may take some bytes more than without them, a space of some kinds too.
        longest = (names.map { $0.name.utf8.count }.max() ?? 0) * 4 + 8
    }

    /// What exactly these bytes stand for; takes no memory.
    package func exact(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        exactly.find(bytes)
    }

    /// What these bytes stand for, compared without accents, case, spaces, `_` and `-`.
    package func find(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard bytes.count <= longest else { return nil }
        if let value = exactly.find(bytes) { return value }
        guard FoldedBytes.isPlain(bytes) else { return find(String(decoding: bytes, as: UTF8.self)) }
        // Folding such letters makes no text longer.
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { buffer in
            let (_, end) = buffer.initialize(from: FoldedBytes(bytes))
            return folded.find(UnsafeBufferPointer(rebasing: buffer[..<end]))
        }
    }

    package func find(_ name: String) -> Int? {
        var folded = name.folded
        return folded.withUTF8 { self.folded.find($0) }
    }
}

/// Values by the bytes of their names; of two with the same name the first stands.
private struct ValueTable: Sendable {
    private var table = ByteTable()
    private var values: [Int] = []

    init(_ names: [(name: String, value: Int)]) {
        for (name, value) in names where table.insert(name) == values.count { values.append(value) }
    }

    func find(_ name: UnsafeBufferPointer<UInt8>) -> Int? {
        table.place(of: name).map { values[$0] }
    }
}
