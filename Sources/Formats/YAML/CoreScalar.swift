import Text
package import Values

/// What a plain scalar means by YAML's core schema (YAML 1.2.2, 10.3.2).
package enum CoreScalar {
    case null
    case boolean(Bool)
    case number(Decimal)
    case text
    /// `.inf` and `.nan`: no number of a document.
    case notFinite
    /// A number of more digits than can be kept.
    case numberTooLong

    package init(_ bytes: Bytes) {
        guard let first = bytes.first else {
            self = .null
            return
        }
        switch first {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), .dash, UInt8(ascii: "."):
            self = CoreNumber(bytes).scalar
        case UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "~"):
            self = Self.isNull(bytes) ? .null : .text
        case UInt8(ascii: "t"), UInt8(ascii: "T"):
            self = bytes.isOne(of: "true", "True", "TRUE") ? .boolean(true) : .text
        case UInt8(ascii: "f"), UInt8(ascii: "F"):
            self = bytes.isOne(of: "false", "False", "FALSE") ? .boolean(false) : .text
        default:
            self = .text
        }
    }

    /// Whether the bytes say that a value is missing: nothing, `~`, `null`.
    package static func isNull(_ bytes: Bytes) -> Bool {
        switch bytes.count {
        case 0: true
        case 1: bytes[0] == UInt8(ascii: "~")
        case 4: bytes.isOne(of: "null", "Null", "NULL")
        default: false
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    package func equals(_ word: StaticString) -> Bool {
        count == word.utf8CodeUnitCount && starts(with: word, at: 0)
    }

    package func isOne(of first: StaticString, _ second: StaticString, _ third: StaticString) -> Bool {
        equals(first) || equals(second) || equals(third)
    }
}
