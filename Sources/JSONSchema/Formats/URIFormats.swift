/// URIs of RFC 3986, UUIDs of RFC 9562, JSON Pointers of RFC 6901.
extension FormatReader {
    /// Reads a URI, or a reference to one.
    mutating func readURI(isReference: Bool) -> Bool {
        let start = rest
        if !readScheme() {
            guard isReference else { return false }
            rest = start
            // Else the first segment would be a scheme.
            let segment = take { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
            guard !segment.rest.contains(UInt8(ascii: ":")) else { return false }
            rest = start
        }
        if rest.starts(with: "//".utf8) {
            rest = rest.dropFirst(2)
            guard readAuthority() else { return false }
        }
        guard readCharacters("/:@") else { return false }
        if skip("?"), !readCharacters("/:@?") { return false }
        return !skip("#") || readCharacters("/:@?")
    }

    private mutating func readScheme() -> Bool {
        guard rest.first?.isLetter == true else { return false }
        _ = skip { $0.isLetter || $0.isDigit || "+-.".utf8.contains($0) }
        return skip(":")
    }

    private mutating func readAuthority() -> Bool {
        var authority = take { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
        if authority.rest.contains(UInt8(ascii: "@")) {
            var user = authority.take { $0 == UInt8(ascii: "@") }
            guard authority.skip("@"), user.readCharacters(":"), user.isAtEnd else { return false }
        }
        guard authority.readHost() else { return false }
        if authority.skip(":") { _ = authority.skip(while: \.isDigit) }
        return authority.isAtEnd
    }

    private mutating func readHost() -> Bool {
        guard skip("[") else {
            var name = take { $0 == UInt8(ascii: ":") }
            return name.readCharacters("") && name.isAtEnd
        }
        var address = take { $0 == UInt8(ascii: "]") }
        return skip("]") && address.readIPv6() && address.isAtEnd
    }

    /// Reads unreserved characters, sub-delimiters and these others as far as they go; false at a `%` that is no escape.
    private mutating func readCharacters(_ others: StaticString) -> Bool {
        while let byte = rest.first {
            if skip("%") {
                guard rest.prefix(2).count == 2, rest.prefix(2).allSatisfy(\.isHexDigit) else { return false }
                rest = rest.dropFirst(2)
            } else if byte.isLetter || byte.isDigit {
                rest.removeFirst()
            } else if !skip(anyOf: "-._~!$&'()*+,;="), !skip(anyOf: others) {
                return true
            }
        }
        return true
    }

    mutating func readUUID() -> Bool {
        for (place, count) in [8, 4, 4, 4, 12].enumerated() {
            if place > 0, !skip("-") { return false }
            guard skip(while: \.isHexDigit).count == count else { return false }
        }
        return true
    }

    mutating func readJSONPointer() -> Bool {
        guard isAtEnd || rest.first == UInt8(ascii: "/") else { return false }
        while !isAtEnd {
            if skip("~") {
                guard skip("0", or: "1") else { return false }
            } else {
                rest.removeFirst()
            }
        }
        return true
    }
}
