import Text

/// Finds what a name or label stands for: first by its exact bytes, then folded.
package final class NameTable: Sendable {
    private let exactly: ByteTable
    private let folded: ByteTable
    /// The length in bytes beyond which nothing can be a name, whatever its letters.
    private let longest: Int

    /// Where a name is given twice, the first stands.
    init(_ names: some Sequence<(name: String, value: Int)>) {
        let names = Array(names)
        exactly = ByteTable(names.map { (Array($0.name.utf8), $0.value) })
        folded = ByteTable(names.map { (Array($0.name.folded.utf8), $0.value) })
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
        if FoldedBytes.isPlain(bytes) { return folded.find(FoldedBytes(bytes)) }
        return folded.find(String(decoding: bytes, as: UTF8.self).folded.utf8)
    }

    package func find(_ name: String) -> Int? {
        folded.find(name.folded.utf8)
    }
}

/// Values by the bytes of their names, in open addressing.
private struct ByteTable: Sendable {
    /// The index of an entry, -1 where free.
    private var slots: [Int32]
    private var entries: [(bytes: [UInt8], value: Int)] = []

    init(_ names: [(bytes: [UInt8], value: Int)]) {
        let capacity = max(4, names.count * 2)
        slots = Array(repeating: -1, count: 1 << (Int.bitWidth - (capacity - 1).leadingZeroBitCount))
        for (bytes, value) in names where find(bytes) == nil {
            var slot = Self.hash(bytes) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(entries.count)
            entries.append((bytes, value))
        }
    }

    func find(_ bytes: some Sequence<UInt8>) -> Int? {
        var slot = Self.hash(bytes) & (slots.count - 1)
        while slots[slot] >= 0 {
            let entry = entries[Int(slots[slot])]
            if entry.bytes.elementsEqual(bytes) { return entry.value }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// FNV-1a: the names are a schema's, some dozens, so cheap is better than good.
    private static func hash(_ bytes: some Sequence<UInt8>) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return Int(truncatingIfNeeded: hash ^ (hash >> 32))
    }
}
