import Glibc

/// Bytes from outside as a text, or the one diagnostic that says what they are instead.
package enum Decoding: Sendable {
    case text(SourceText)
    /// The diagnostic's range lies in `shown`, what can be shown of the bytes: decoded as Windows-1252, or nothing.
    case failure(Diagnostic, shown: SourceText)

    /// The most bytes a file may have unless said otherwise: 64 MiB.
    package static let sizeLimit = 64 << 20

    /// Checks bytes that should be UTF-8, with or without a byte order mark, or decodes another encoding. Linear time.
    package init(name: String, bytes: [UInt8], encoding: Encoding = .utf8, sizeLimit: Int = Self.sizeLimit) {
        if let kind = Undecodable(bytes, sizeLimit: sizeLimit) {
            let diagnostic = Diagnostic(kind.rule, .error, at: 0..<0, kind.message, help: kind.help)
            self = .failure(diagnostic, shown: SourceText(name: name, bytes: []))
        } else if encoding != .utf8 {
            let text = SourceText(name: name, bytes: encoding.transcode(bytes))
            let misread = Self.firstMisread(in: bytes, as: encoding)
            self = misread.map { .failure($0, shown: text) } ?? .text(text)
        } else if let odd = Self.firstInvalid(in: bytes) {
            self = .odd(odd, in: bytes, name: name)
        } else {
            self = .text(SourceText(name: name, bytes: bytes))
        }
    }

    /// The offset of the first byte that is no UTF-8.
    private static func firstInvalid(in bytes: [UInt8]) -> Int? {
        do {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }

    /// What is wrong with bytes that are UTF-8 throughout and not ASCII alone, as text in another encoding hardly ever is.
    private static func firstMisread(in bytes: [UInt8], as encoding: Encoding) -> Diagnostic? {
        guard let start = bytes.firstIndex(where: { $0 >= 0x80 }), firstInvalid(in: bytes) == nil else { return nil }
        let shown = encoding.transcode(Array(bytes[start...].prefix { $0 >= 0x80 }))
        return Diagnostic(
            .misreadUTF8, .error, at: start..<start + shown.count, .misreadUTF8(as: encoding), help: .declareUTF8)
    }

    /// The failure of bytes that are no UTF-8 from `offset` on, shown as the text they are likely to be.
    private static func odd(_ offset: Int, in bytes: [UInt8], name: String) -> Decoding {
        let likely = Encoding.windows1252
        let start = likely.transcode(Array(bytes[..<offset])).count
        let scalar = likely.scalar(bytes[offset])
        let width = likely.transcode([bytes[offset]]).count
        let diagnostic = Diagnostic(
            .notUTF8, .error, at: start..<start + width, .notUTF8(bytes[offset], likely: scalar), help: .convertToUTF8)
        return .failure(diagnostic, shown: SourceText(name: name, bytes: likely.transcode(bytes)))
    }
}

/// Why bytes are no text that could be decoded.
private enum Undecodable {
    case tooLarge(limit: Int)
    case utf16
    case zip
    case binary(offset: Int)

    init?(_ bytes: [UInt8], sizeLimit: Int) {
        if bytes.count > sizeLimit {
            self = .tooLarge(limit: sizeLimit)
        } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            self = .utf16
        } else if bytes.starts(with: [0x50, 0x4B, 3, 4]) {
            self = .zip
        } else if let zero = Self.firstZero(in: bytes) {
            self = Self.isLikelyUTF16(bytes) ? .utf16 : .binary(offset: zero)
        } else {
            return nil
        }
    }

    private static func firstZero(in bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBytes { buffer in
            guard let start = buffer.baseAddress, let zero = memchr(start, 0, buffer.count) else { return nil }
            return UnsafeRawPointer(zero) - start
        }
    }

    /// Whether every other one of the first bytes is zero, as in UTF-16 of Latin letters without a byte order mark.
    private static func isLikelyUTF16(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(64)
        guard head.count >= 4, head.count.isMultiple(of: 2) else { return false }
        let zeros = head.indices.filter { head[$0] == 0 }
        return zeros.count > head.count / 4 && Set(zeros.map { $0 % 2 }).count == 1
    }

    var rule: RuleID {
        switch self {
        case .tooLarge: .tooLarge
        case .utf16: .notUTF8
        case .zip, .binary: .notText
        }
    }

    var message: Message {
        switch self {
        case .tooLarge(let limit): .tooLarge(limit: limit)
        case .utf16: .isUTF16
        case .zip: .isZip
        case .binary(let offset): .isBinary(offset: offset)
        }
    }

    var help: Message? {
        switch self {
        case .tooLarge: .splitFile
        case .utf16: .convertFromUTF16
        case .zip: .exportAsText
        case .binary: nil
        }
    }
}

extension RuleID {
    /// A text in another encoding than UTF-8.
    package static let notUTF8: RuleID = "not-utf-8"
    /// A text in UTF-8 where another encoding is declared.
    package static let misreadUTF8: RuleID = "misread-utf-8"
    /// A file that is no text at all.
    package static let notText: RuleID = "not-text"
    /// A file larger than is read.
    package static let tooLarge: RuleID = "too-large"
}
