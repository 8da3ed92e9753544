import CUTF8Proc

extension StringProtocol {
    /// The text as a terminal may show it: tabs as four spaces; what would move, hide or reorder other text as `<U+001B>`.
    package var escapedForTerminal: String {
        guard unicodeScalars.contains(where: \.isUnsafeInTerminal) else { return String(self) }
        return unicodeScalars.reduce(into: "") { text, scalar in
            if scalar == "\t" {
                text += "    "
            } else if scalar.isUnsafeInTerminal {
                text += "<U+\(scalar.hexadecimal)>"
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
    }

    /// Lines as a terminal may show them, each escaped; their ends stay.
    package var linesEscapedForTerminal: String {
        split(separator: "\n", omittingEmptySubsequences: false).map(\.escapedForTerminal).joined(separator: "\n")
    }

    /// How many columns of a terminal the text takes, by utf8proc's widths; text that is escaped has no tabs.
    package var terminalWidth: Int {
        if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return utf8.count }
        return unicodeScalars.reduce(0) { $0 + Int(utf8proc_charwidth(utf8proc_int32_t($1.value))) }
    }
}

extension Unicode.Scalar {
    /// Whether the character is C0, DEL, C1, a line separator, or one of those that set directions or show nothing.
    ///
    /// Joiners stay: letters of many scripts and emoji are made with them.
    package var isUnsafeInTerminal: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0: true
        case 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F: true
        case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
        default: false
        }
    }

    fileprivate var hexadecimal: String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: Swift.max(4 - digits.count, 0)) + digits
    }
}
