import Glibc

/// Distinct texts, numbered from 0, that are found by their bytes.
///
/// Open addressing with linear probing in a table at most half full.
package struct ByteTable: Sendable {
    package private(set) var count = 0
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    private var slots: [Int32] = [-1, -1]

    package init() {}

    /// The number of a text, which it gets here if it has none.
    package mutating func insert(_ text: String) -> Int {
        var text = text
        return text.withUTF8 { insert($0) }
    }

    package mutating func insert(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        if let place = place(of: text) { return place }
        bytes.append(contentsOf: text)
        ends.append(bytes.count)
        count += 1
        if count * 2 > slots.count {
            slots = Array(repeating: -1, count: slots.count * 2)
            for place in 0..<count { fill(place) }
        } else {
            fill(count - 1)
        }
        return count - 1
    }

    /// The number of a text, if it has one.
    package func place(of text: UnsafeBufferPointer<UInt8>) -> Int? {
        var slot = Self.hash(text) & (slots.count - 1)
        while slots[slot] >= 0 {
            let place = Int(slots[slot])
            if isText(text, at: place) { return place }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// The text of a number.
    package subscript(place: Int) -> String {
        String(decoding: bytes[range(of: place)], as: UTF8.self)
    }

    private func range(of place: Int) -> Range<Int> {
        (place == 0 ? 0 : ends[place - 1])..<ends[place]
    }

    private func isText(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        let range = range(of: place)
        guard range.count == text.count else { return false }
        return bytes.withUnsafeBytes { bytes in
            guard let known = bytes.baseAddress, let text = text.baseAddress else { return true }
            return memcmp(known + range.lowerBound, text, range.count) == 0
        }
    }

    private mutating func fill(_ place: Int) {
        var slot = bytes.withUnsafeBufferPointer { Self.hash(UnsafeBufferPointer(rebasing: $0[range(of: place)])) }
        slot &= slots.count - 1
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(place)
    }

    /// Mixes eight bytes at a time. The texts are a schema's, so no document can make them collide.
    private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        let bytes = UnsafeRawBufferPointer(text)
        var hash = UInt64(bytes.count)
        var offset = 0
        while offset + 8 <= bytes.count {
            hash = mix(hash, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            offset += 8
        }
        var rest: UInt64 = 0
        for byte in bytes[offset...] { rest = rest << 8 | UInt64(byte) }
        return Int(truncatingIfNeeded: mix(hash, rest))
    }

    private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let product = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
        return product ^ product >> 32
    }
}
