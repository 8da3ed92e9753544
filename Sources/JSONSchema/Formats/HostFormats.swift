/// Names and addresses of hosts, and of mailboxes.
extension FormatReader {
    /// Reads labels of letters, digits and hyphens (RFC 1123); one that begins with `xn--` is of IDNA 2008.
    mutating func readHostname() -> Bool {
        guard rest.count <= 253 else { return false }
        repeat {
            let label = skip { $0.isDigit || $0.isLetter || $0 == UInt8(ascii: "-") }
            guard (1...63).contains(label.count), label.first != UInt8(ascii: "-"), label.last != UInt8(ascii: "-")
            else { return false }
            guard !label.isInternational || InternationalLabel(label)?.isValid == true else { return false }
        } while skip(".")
        return true
    }

    mutating func readIPv4() -> Bool {
        for place in 0..<4 {
            if place > 0, !skip(".") { return false }
            let digits = skip(while: \.isDigit)
            let value = digits.prefix(4).reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
            guard (1...3).contains(digits.count), value <= 255 else { return false }
            guard digits.count == 1 || digits.first != UInt8(ascii: "0") else { return false }
        }
        return true
    }

    /// Reads groups of hexadecimal digits, of which one run may be left out, and the last two may be an IPv4 address
    /// (RFC 4291).
    mutating func readIPv6() -> Bool {
        var groups = 0
        var isShortened = false
        if skip(":") {
            guard skip(":") else { return false }
            isShortened = true
            if isAtEnd { return true }
        }
        while true {
            let start = rest
            let digits = skip(while: \.isHexDigit)
            if rest.first == UInt8(ascii: ".") {
                rest = start
                return readIPv4() && (isShortened ? groups + 2 < 8 : groups + 2 == 8)
            }
            guard (1...4).contains(digits.count), groups < 8 else { return false }
            groups += 1
            guard skip(":") else { return isShortened ? groups < 8 : groups == 8 }
            if skip(":") {
                guard !isShortened else { return false }
                isShortened = true
                if isAtEnd { return groups < 8 }
            }
        }
    }

    /// Reads a mailbox of RFC 5321.
    mutating func readEmail() -> Bool {
        guard skip("\"") ? readQuotedLocalPart() : readLocalPart(), skip("@") else { return false }
        guard skip("[") else { return readHostname() }
        var address = take { $0 == UInt8(ascii: "]") }
        let isIPv6 = "IPv6:".unicodeScalars.reduce(true) { $0 && address.skip($1) }
        return skip("]") && (isIPv6 ? address.readIPv6() : address.readIPv4()) && address.isAtEnd
    }

    private mutating func readLocalPart() -> Bool {
        repeat {
            let atom = skip { $0.isDigit || $0.isLetter || "!#$%&'*+-/=?^_`{|}~".utf8.contains($0) }
            if atom.isEmpty { return false }
        } while skip(".")
        return true
    }

    /// Reads on from an opening quote past the closing one.
    private mutating func readQuotedLocalPart() -> Bool {
        while !skip("\"") {
            _ = skip("\\")
            guard let byte = rest.first, (0x20..<0x7F).contains(byte) else { return false }
            rest.removeFirst()
        }
        return true
    }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
    fileprivate var isInternational: Bool {
        count >= 4 && zip(self, "xn--".utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 }
    }
}
