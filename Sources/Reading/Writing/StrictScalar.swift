import Text
import Values

/// How a value without children is written in strict YAML.
enum StrictScalar {
    /// On the line of its key; empty for nothing.
    case inline(String)
    /// As a literal block: its header, and its lines.
    case block(header: String, lines: [Substring])

    /// A text of a block.
    init(text: String) {
        if PlainText.isSafe(text) {
            self = .inline(text)
        } else if Self.isBlock(text) {
            let isEnded = text.utf8.last == UInt8(ascii: "\n")
            let body = isEnded ? text.dropLast() : text[...]
            self = .block(
                header: isEnded ? "|" : "|-", lines: body.split(separator: "\n", omittingEmptySubsequences: false))
        } else {
            self = .inline(Self.quoted(text))
        }
    }

    static func flow(text: String) -> String {
        PlainText.isSafeInFlow(text) ? text : quoted(text)
    }

    static func key(_ key: String, inFlow: Bool) -> String {
        PlainText.isSafeKey(key, inFlow: inFlow) ? key : quoted(key)
    }

    /// A number without an exponent; three decimals get a fourth digit, lest they be taken for a group.
    static func number(_ number: Decimal) -> String {
        let text = number.plainText
        let parts = text.drop { $0 == "-" }.split(separator: ".")
        guard parts.count == 2, parts[1].utf8.count == 3, parts[0].utf8.count <= 3, parts[0].first != "0" else {
            return text
        }
        return text + "0"
    }

    /// Whether a text of several lines survives as a literal block: nothing to escape, no space where it would be lost.
    private static func isBlock(_ text: String) -> Bool {
        guard text.contains("\n"), !text.hasSuffix("\n\n"), let first = text.unicodeScalars.first else { return false }
        guard !first.isSpace else { return false }
        var previous = first
        for scalar in text.unicodeScalars {
            if scalar.isUnsafeInYAML, scalar != "\n" { return false }
            if scalar == "\n", previous == " " { return false }
            previous = scalar
        }
        return previous != " "
    }

    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            case _ where scalar.isUnsafeInYAML: quoted += escape(scalar)
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        let width = scalar.value < 0x100 ? 2 : 4
        return (width == 2 ? "\\x" : "\\u") + String(repeating: "0", count: width - digits.count) + digits
    }
}
