import CGit2

/// The name of an object: the SHA-1 of its type, size and content, 20 bytes.
package struct ObjectID: Hashable, Sendable {
    private let first: UInt64
    private let middle: UInt64
    private let last: UInt32

    package static let byteCount = 20

    /// The id that 20 bytes spell; more are ignored, fewer are a fault of the caller.
    package init(bytes: UnsafeRawBufferPointer) {
        precondition(bytes.count >= Self.byteCount, "an object id has 20 bytes")
        first = UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self))
        middle = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        last = UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: 16, as: UInt32.self))
    }

    /// The id that 40 hexadecimal digits spell.
    package init?(hex: some StringProtocol) {
        let digits = Array(hex.utf8)
        guard digits.count == 2 * Self.byteCount else { return nil }
        var bytes: [UInt8] = []
        for place in stride(from: 0, to: digits.count, by: 2) {
            guard let high = Self.value(ofDigit: digits[place]), let low = Self.value(ofDigit: digits[place + 1])
            else { return nil }
            bytes.append(high << 4 | low)
        }
        self = bytes.withUnsafeBytes { ObjectID(bytes: $0) }
    }

    /// The 20 bytes.
    package var bytes: [UInt8] {
        withUnsafeBytes { Array($0) }
    }

    /// Calls `body` with the 20 bytes.
    package func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        let words = (first.bigEndian, middle.bigEndian, last.bigEndian)
        return Swift.withUnsafeBytes(of: words) { body(UnsafeRawBufferPointer(rebasing: $0[..<Self.byteCount])) }
    }

    /// The 40 hexadecimal digits, in lower case.
    package var hex: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    private static func value(ofDigit digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

extension ObjectID: CustomStringConvertible {
    package var description: String { hex }

    /// The first ten digits, for messages.
    package var short: String { String(hex.prefix(10)) }
}

extension ObjectID: Comparable {
    package static func < (left: ObjectID, right: ObjectID) -> Bool {
        (left.first, left.middle, left.last) < (right.first, right.middle, right.last)
    }
}

extension ObjectID {
    init(_ id: git_oid) {
        self = Swift.withUnsafeBytes(of: id.id) { ObjectID(bytes: $0) }
    }

    var gitOID: git_oid {
        var id = git_oid()
        withUnsafeMutableBytes(of: &id.id) { $0.copyBytes(from: bytes) }
        return id
    }
}
