import Text

/// The bytes of a text as names are compared, without memory: ``Swift/StringProtocol/folded`` for ASCII and the accented
/// letters of Western European languages.
///
/// `isPlain` tells whether all of the text is of these; others are folded as strings.
struct FoldedBytes: Sequence, IteratorProtocol {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0
    /// Whether a separator stands before the next letter.
    private var isSeparated = false
    private var hasBegun = false
    private var pending: UInt8?

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var place = 0
        while place < bytes.count {
            if bytes[place] < 0x80 {
                place += 1
            } else if bytes[place] == 0xC3, place + 1 < bytes.count, letter(bytes[place + 1]) != 0 {
                place += 2
            } else {
                return false
            }
        }
        return true
    }

    mutating func next() -> UInt8? {
        if let letter = pending {
            pending = nil
            return letter
        }
        while place < bytes.count {
            let byte = takeLetter()
            if Self.separates(byte) {
                isSeparated = hasBegun
                continue
            }
            hasBegun = true
            guard isSeparated else { return byte }
            isSeparated = false
            pending = byte
            return UInt8(ascii: " ")
        }
        return nil
    }

    private mutating func takeLetter() -> UInt8 {
        let byte = bytes[place]
        guard byte < 0x80 else {
            place += 2
            return Self.letter(bytes[place - 1])
        }
        place += 1
        return byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
    }

    private static func separates(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "_"), UInt8(ascii: "-"), 0x09...0x0D: true
        default: false
        }
    }

    /// The letter below the accent of U+00C0 to U+00FF, by its second byte; 0 where there is none.
    private static func letter(_ byte: UInt8) -> UInt8 {
        letters[Int(byte & 0x3F)]
    }

    private static let letters: [UInt8] = {
        let upper = "aaaaaa\0ceeeeiiii\0nooooo\0\0uuuuy\0\0"
        return Array((upper + "aaaaaa\0ceeeeiiii\0nooooo\0\0uuuuy\0y").utf8)
    }()
}
