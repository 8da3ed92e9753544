import CCrypto

/// A SHA-256 digest (FIPS 180-4).
package struct SHA256: Hashable, Sendable {
    private let bytes: [UInt8]

    /// The digest of some bytes.
    package init(of content: [UInt8]) {
        var bytes = [UInt8](repeating: 0, count: Self.byteCount)
        let code = EVP_Digest(content, content.count, &bytes, nil, EVP_sha256(), nil)
        precondition(code == 1, "libcrypto knows SHA-256")
        self.bytes = bytes
    }

    /// The digest that 64 hexadecimal digits in lower case spell, nil where they don't.
    package init?(hex: String) {
        let digits = hex.utf8.map { "0123456789abcdef".utf8.firstOffset(of: $0) }
        guard digits.count == 2 * Self.byteCount, !digits.contains(nil) else { return nil }
        let values = digits.compactMap(\.self)
        bytes = stride(from: 0, to: values.count, by: 2).map { UInt8(values[$0] << 4 | values[$0 + 1]) }
    }

    package var hex: String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    private static let byteCount = 32
}

extension String.UTF8View {
    fileprivate func firstOffset(of byte: UInt8) -> Int? {
        firstIndex(of: byte).map { distance(from: startIndex, to: $0) }
    }
}
