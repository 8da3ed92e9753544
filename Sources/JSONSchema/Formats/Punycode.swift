/// The encoding of international labels in ASCII (RFC 3492).
enum Punycode {
    private static let base = 36

    /// The scalars that a label without its prefix encodes; nil where it encodes none.
    static func decode(_ label: Slice<UnsafeBufferPointer<UInt8>>) -> [Unicode.Scalar]? {
        let delimiter = label.lastIndex(of: UInt8(ascii: "-"))
        var scalars = delimiter.map { label[..<$0].map { Unicode.Scalar($0) } } ?? []
        var digits = label[(delimiter.map { $0 + 1 } ?? label.startIndex)...]
        guard !digits.isEmpty else { return nil }
        var bias = 72
        var scalar = 0x80
        var place = 0
        while !digits.isEmpty {
            guard let delta = readDelta(from: &digits, bias: bias) else { return nil }
            let count = scalars.count + 1
            bias = adapt(delta, count: count, isFirst: place == 0)
            let next = place + delta
            scalar += next / count
            guard scalar <= 0x10FFFF, let decoded = Unicode.Scalar(UInt32(scalar)) else { return nil }
            scalars.insert(decoded, at: next % count)
            place = next % count + 1
        }
        return scalars
    }

    /// Reads one number of variable length; a label's 63 bytes can't make it overflow before it is too great.
    private static func readDelta(from digits: inout Slice<UnsafeBufferPointer<UInt8>>, bias: Int) -> Int? {
        var delta = 0
        var weight = 1
        var step = base
        while let digit = digits.popFirst().flatMap(value) {
            delta += digit * weight
            let threshold = min(max(step - bias, 1), 26)
            if digit < threshold { return delta }
            weight *= base - threshold
            guard delta <= 0x7FFF_FFFF, weight <= 0x7FFF_FFFF else { return nil }
            step += base
        }
        return nil
    }

    private static func value(_ digit: UInt8) -> Int? {
        if digit.isDigit { return Int(digit - UInt8(ascii: "0")) + 26 }
        return digit.isLetter ? Int(digit | 0x20) - Int(UInt8(ascii: "a")) : nil
    }

    private static func adapt(_ delta: Int, count: Int, isFirst: Bool) -> Int {
        var delta = isFirst ? delta / 700 : delta / 2
        delta += delta / count
        var step = 0
        while delta > (base - 1) * 26 / 2 {
            delta /= base - 1
            step += base
        }
        return step + base * delta / (delta + 38)
    }
}
