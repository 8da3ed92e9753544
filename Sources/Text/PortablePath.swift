extension RepositoryPath {
    /// Whether every system takes the path for what it is: no character or name that Windows reserves, and no name that
    /// ends in a space or a full stop (Microsoft, "Naming Files, Paths, and Namespaces").
    package var isSafeEverywhere: Bool {
        var text = text
        return text.withUTF8 { bytes in
            var start = 0
            for offset in 0...bytes.count {
                guard offset == bytes.count || bytes[offset] == UInt8(ascii: "/") else {
                    if Self.isReserved[Int(bytes[offset])] { return false }
                    continue
                }
                guard Self.isSafeEverywhere(component: bytes[start..<offset]) else { return false }
                start = offset + 1
            }
            return true
        }
    }

    /// Whether a letter may have another form in lower case: there is a capital, or a letter beyond ASCII.
    package var mayHaveUpperCase: Bool {
        text.utf8.contains { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) || $0 >= 0x80 }
    }

    private static func isSafeEverywhere(component: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let last = component.last, last != UInt8(ascii: "."), last != UInt8(ascii: " ") else { return false }
        let stem = component.prefix { $0 != UInt8(ascii: ".") }
        guard (3...4).contains(stem.count) else { return true }
        return !reservedNames.contains(String(decoding: stem, as: UTF8.self).lowercased())
    }

    /// By byte: control characters and what Windows reserves.
    private static let isReserved: [Bool] = (0...255).map { byte in
        byte < 0x20 || byte == 0x7F || "<>:\"\\|?*".utf8.contains(UInt8(byte))
    }
    private static let reservedNames: Set<String> = {
        let ports = (1...9).flatMap { ["com\($0)", "lpt\($0)"] }
        return Set(["con", "prn", "aux", "nul"] + ports)
    }()
}
