import CUTF8Proc
import Glibc

extension StringProtocol {
    /// The text as names and labels are compared: without accents and case; `_`, `-` and runs of spaces are one space.
    ///
    /// Compatibility decomposition, case folding and the removal of marks are utf8proc's (Unicode, UAX #15).
    package var folded: String {
        let bare = utf8.allSatisfy { $0 < 0x80 } ? lowercased() : withoutMarks
        return bare.split(whereSeparator: \.isWordSeparator).joined(separator: " ")
    }

    private var withoutMarks: String {
        let options = [UTF8PROC_COMPAT, UTF8PROC_DECOMPOSE, UTF8PROC_CASEFOLD, UTF8PROC_STRIPMARK]
        let bytes = map { $0 == "’" ? "'" : $0 }.flatMap(\.utf8)
        var mapped: UnsafeMutablePointer<UInt8>?
        let count = utf8proc_map(
            bytes, bytes.count, &mapped, utf8proc_option_t(options.reduce(0) { $0 | $1.rawValue }))
        defer { free(mapped) }
        // A Swift string is well-formed, so only memory can fail; the text unfolded is then the best answer.
        guard count >= 0, let mapped else { return lowercased() }
        return String(decoding: UnsafeBufferPointer(start: mapped, count: count), as: UTF8.self)
    }
}

extension Character {
    fileprivate var isWordSeparator: Bool {
        // Most are ASCII, whose properties need no table.
        guard let byte = asciiValue else { return isWhitespace }
        return [0x20, UInt8(ascii: "_"), UInt8(ascii: "-")].contains(byte) || (0x09...0x0D).contains(byte)
    }
}
