import Values

/// What the bytes of a number mean.
enum JSONNumber {
    case value(Decimal)
    case malformed
    /// Well-formed, but no `Decimal` holds it.
    case beyondLimits

    init(_ word: UnsafeBufferPointer<UInt8>) {
        guard Self.isWellFormed(word) else {
            self = .malformed
            return
        }
        self = Decimal(word).map(JSONNumber.value) ?? .beyondLimits
    }

    /// Whether a whole word is `-? int frac? exp?` of RFC 8259.
    private static func isWellFormed(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        var rest = word[...]
        _ = rest.skip(UInt8(ascii: "-"))
        let startsWithZero = rest.first == UInt8(ascii: "0")
        let whole = rest.skipDigits()
        guard whole > 0, !startsWithZero || whole == 1 else { return false }
        if rest.skip(UInt8(ascii: ".")), rest.skipDigits() == 0 { return false }
        if rest.skip(UInt8(ascii: "e")) || rest.skip(UInt8(ascii: "E")) {
            _ = rest.skip(UInt8(ascii: "-")) || rest.skip(UInt8(ascii: "+"))
            guard rest.skipDigits() > 0 else { return false }
        }
        return rest.isEmpty
    }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
    fileprivate mutating func skip(_ byte: UInt8) -> Bool {
        guard first == byte else { return false }
        removeFirst()
        return true
    }

    fileprivate mutating func skipDigits() -> Int {
        let digits = prefix(while: \.isDigit)
        removeFirst(digits.count)
        return digits.count
    }
}
