/// A pattern that is all of a text as runs of ASCII characters, each of a class: `^[a-z][a-z0-9-]*$`, `^[0-9]{4}-[0-9]{2}$`.
///
/// A run whose length may vary has no character in common with what may follow it, so that each run takes all it can and
/// nothing is ever tried twice.
struct SimplePattern {
    private let runs: [Run]

    fileprivate struct Run {
        let characters: ASCIISet
        let least: Int
        let most: Int
    }

    /// Nil where the pattern says more than that.
    init?(_ text: String) {
        var parser = SimplePatternParser(rest: Array(text.utf8)[...])
        guard let runs = parser.runs(), Self.neverBacktracks(runs) else { return nil }
        self.runs = runs
    }

    func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var place = 0
        for run in runs {
            let start = place
            let end = place + min(run.most, text.count - place)
            while place < end, run.characters.contains(text[place]) { place += 1 }
            guard place - start >= run.least else { return false }
        }
        return place == text.count
    }

    private static func neverBacktracks(_ runs: [Run]) -> Bool {
        runs.indices.allSatisfy { index in
            guard runs[index].least < runs[index].most else { return true }
            for next in runs[(index + 1)...] {
                if next.characters.intersects(runs[index].characters) { return false }
                if next.least > 0 { return true }
            }
            return true
        }
    }
}

/// A set of ASCII characters.
private struct ASCIISet {
    /// A bit for each of the first 64, and for each of the others.
    private var (low, high): (UInt64, UInt64) = (0, 0)

    mutating func insert(_ bytes: ClosedRange<UInt8>) {
        for byte in bytes {
            if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
        }
    }

    func contains(_ byte: UInt8) -> Bool {
        byte < 0x80 && (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 == 1
    }

    func intersects(_ other: ASCIISet) -> Bool { low & other.low != 0 || high & other.high != 0 }
}

/// Reads patterns of runs; whatever else ECMA-262 has makes a pattern that is not simple.
private struct SimplePatternParser {
    var rest: ArraySlice<UInt8>

    mutating func runs() -> [SimplePattern.Run]? {
        guard take("^") else { return nil }
        var runs: [SimplePattern.Run] = []
        while rest != [UInt8(ascii: "$")] {
            guard let set = set(), let (least, most) = count() else { return nil }
            runs.append(SimplePattern.Run(characters: set, least: least, most: most))
        }
        return runs
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: character) else { return false }
        rest.removeFirst()
        return true
    }

    /// One character, or a class between brackets.
    private mutating func set() -> ASCIISet? {
        var set = ASCIISet()
        guard take("[") else {
            guard let byte = character(isLiteral: { $0.isLetter || $0.isDigit || " -_/:,#@".utf8.contains($0) }) else {
                return nil
            }
            set.insert(byte...byte)
            return set
        }
        guard rest.first != UInt8(ascii: "^") else { return nil }
        while !take("]") {
            guard let range = range() else { return nil }
            set.insert(range)
        }
        return set
    }

    /// A character of a class, or the first and last of several.
    private mutating func range() -> ClosedRange<UInt8>? {
        guard let first = classCharacter() else { return nil }
        guard rest.first == UInt8(ascii: "-"), rest.dropFirst().first != UInt8(ascii: "]") else { return first...first }
        rest.removeFirst()
        guard let last = classCharacter(), first <= last else { return nil }
        return first...last
    }

    private mutating func classCharacter() -> UInt8? {
        character(isLiteral: { (0x20..<0x7F).contains($0) && $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") })
    }

    /// A character that stands for itself, or a sign after a backslash.
    private mutating func character(isLiteral: (UInt8) -> Bool) -> UInt8? {
        let isEscaped = take("\\")
        guard let byte = rest.popFirst() else { return nil }
        return (isEscaped ? "./-+*?()[]{}|^$\\".utf8.contains(byte) : isLiteral(byte)) ? byte : nil
    }

    /// How often the character stands, at least and at most.
    private mutating func count() -> (Int, Int)? {
        if take("*") { return lazily(0, .max) }
        if take("+") { return lazily(1, .max) }
        if take("?") { return lazily(0, 1) }
        guard take("{") else { return (1, 1) }
        guard let least = number() else { return nil }
        if take("}") { return lazily(least, least) }
        guard take(",") else { return nil }
        if take("}") { return lazily(least, .max) }
        guard let most = number(), take("}"), least <= most else { return nil }
        return lazily(least, most)
    }

    /// What was counted; nil where it is to be as little as possible, which is not simple.
    private func lazily(_ least: Int, _ most: Int) -> (Int, Int)? {
        rest.first == UInt8(ascii: "?") ? nil : (least, most)
    }

    private mutating func number() -> Int? {
        let digits = rest.prefix { $0.isDigit }
        guard !digits.isEmpty, digits.count <= 4 else { return nil }
        rest.removeFirst(digits.count)
        return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
}
