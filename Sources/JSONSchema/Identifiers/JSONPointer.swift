/// The way from a document's root to one of its values (RFC 6901), as a fragment of a URI has it.
struct JSONPointer {
    /// The reference tokens, decoded.
    let tokens: [String]

    /// Nil where the fragment is no pointer: it neither is empty nor begins with a slash.
    init?(fragment: Substring) {
        guard fragment.isEmpty || fragment.hasPrefix("/") else { return nil }
        tokens = fragment.percentDecoded.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map {
            $0.unescaped
        }
    }
}

extension Substring {
    /// The text with each `%XX` as the byte it stands for; bytes that are no UTF-8 become U+FFFD.
    fileprivate var percentDecoded: String {
        guard contains("%") else { return String(self) }
        var bytes: [UInt8] = []
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let decoded = UInt8(Substring(rest.prefix(2)), radix: 16) {
                bytes.append(decoded)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The token with `~1` as a slash and `~0` as a tilde.
    fileprivate var unescaped: String {
        guard contains("~") else { return String(self) }
        var text = ""
        var isEscape = false
        for character in self {
            switch (isEscape, character) {
            case (false, "~"): isEscape = true
            case (true, "0"): (text, isEscape) = (text + "~", false)
            case (true, "1"): (text, isEscape) = (text + "/", false)
            default:
                text += (isEscape ? "~" : "") + String(character)
                isEscape = false
            }
        }
        return isEscape ? text + "~" : text
    }
}
