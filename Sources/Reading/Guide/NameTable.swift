import Text

/// Finds what a name or label stands for: first by its exact bytes, then folded.
package struct NameTable: Sendable {
    /// Open addressing; an entry is the index of a spelling, -1 where free.
    private var slots: [Int32]
    private var spellings: [(bytes: [UInt8], value: Int)] = []
    private var folded: [String: Int] = [:]

    /// Where a name is given twice, the first stands.
    init(_ names: some Sequence<(name: String, value: Int)>) {
        slots = []
        for (name, value) in names {
            spellings.append((Array(name.utf8), value))
            folded.merge([name.folded: value]) { first, _ in first }
        }
        let capacity = max(4, spellings.count * 2)
        slots = Array(repeating: -1, count: 1 << (Int.bitWidth - (capacity - 1).leadingZeroBitCount))
        for (index, spelling) in spellings.enumerated() {
            spelling.bytes.withUnsafeBufferPointer { place(Int32(index), $0) }
        }
    }

    /// What exactly these bytes stand for; takes no memory.
    package func exact(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var slot = Self.hash(bytes) & (slots.count - 1)
        while slots[slot] >= 0 {
            let index = Int(slots[slot])
            if spellings[index].bytes.elementsEqual(bytes) { return spellings[index].value }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// What these bytes stand for, compared without accents, case, spaces, `_` and `-`.
    package func find(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        exact(bytes) ?? folded[String(decoding: bytes, as: UTF8.self).folded]
    }

    package func find(_ name: String) -> Int? {
        folded[name.folded]
    }

    /// All names, folded.
    var foldedNames: some Collection<String> { folded.keys }

    private mutating func place(_ index: Int32, _ bytes: UnsafeBufferPointer<UInt8>) {
        guard exact(bytes) == nil else { return }
        var slot = Self.hash(bytes) & (slots.count - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = index
    }

    /// Cheap rather than good: the names are a schema's, some dozens.
    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard let first = bytes.first, let last = bytes.last else { return 0 }
        return Int(first) &* 31 &+ Int(last) &* 7 &+ Int(bytes[bytes.count / 2]) &* 131 &+ bytes.count
    }
}
