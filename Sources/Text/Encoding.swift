/// How the characters of a file are written as bytes.
package enum Encoding: String, Hashable, Sendable, CaseIterable {
    case utf8 = "utf-8"
    case windows1252 = "windows-1252"
    case latin1 = "iso-8859-1"

    /// The encoding of a name of the IANA registry, in any case.
    package init?(named name: String) {
        switch name.lowercased() {
        case "utf-8", "utf8": self = .utf8
        case "windows-1252", "cp1252": self = .windows1252
        case "iso-8859-1", "latin1", "latin-1": self = .latin1
        default: return nil
        }
    }

    /// Its usual name.
    var name: String {
        switch self {
        case .utf8: "UTF-8"
        case .windows1252: "Windows-1252"
        case .latin1: "Latin-1"
        }
    }

    /// The bytes in UTF-8, from an encoding of one byte a character; bytes that name none are replaced.
    func transcode(_ bytes: [UInt8]) -> [UInt8] {
        guard self != .utf8 else { return bytes }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            if byte < 0x80 { text.append(byte) } else { text.append(contentsOf: String(scalar(byte)).utf8) }
        }
        return text
    }

    /// The character that a byte of 0x80 or more stands for.
    func scalar(_ byte: UInt8) -> Unicode.Scalar {
        let isSpecial = self == .windows1252 && (0x80...0x9F).contains(byte)
        return isSpecial ? Self.windows1252Scalars[Int(byte) - 0x80] : Unicode.Scalar(byte)
    }

    /// What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has control characters (Unicode's mapping tables).
    private static let windows1252Scalars: [Unicode.Scalar] = [
        "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž", "\u{FFFD}",
        "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{FFFD}", "ž", "Ÿ",
    ]
}
