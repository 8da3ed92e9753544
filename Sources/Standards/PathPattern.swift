/// The paths of a kind of document, as `x-path` writes them: `projects/{project}/status/{period}.{yaml,md}`.
///
/// A capture `{name}` stands for one or more characters other than `/`; alternatives `{yaml,md}` for one of them.
package struct PathPattern: Hashable, Sendable {
    package let text: String
    private let components: [[Piece]]

    private enum Piece: Hashable, Sendable {
        case literal([UInt8])
        case capture(String)
        case alternatives([[UInt8]])
    }

    /// Nil where a brace is unbalanced, a name or an alternative is empty, or two captures touch.
    package init?(_ text: String) {
        self.text = text
        var components: [[Piece]] = []
        for component in text.split(separator: "/", omittingEmptySubsequences: false) {
            guard let pieces = Self.pieces(of: component), !pieces.isEmpty else { return nil }
            components.append(pieces)
        }
        self.components = components
    }

    /// The names of the captures, in the order of the path.
    package var captures: [String] {
        components.joined().compactMap { piece in
            if case .capture(let name) = piece { name } else { nil }
        }
    }

    /// The captured texts in the order of `captures`, or nil where the path is none of this pattern's.
    package func match(_ path: some StringProtocol) -> [String]? {
        let parts = Array(path.utf8).split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.count == components.count else { return nil }
        var captured: [String] = []
        for (pieces, part) in zip(components, parts) {
            guard let texts = Self.match(pieces[...], part) else { return nil }
            captured += texts
        }
        return captured
    }

    /// The path with the captures filled in, its first alternative where it has some; nil where a value is missing.
    package func path(_ values: [String: String]) -> String? {
        var components: [String] = []
        for pieces in self.components {
            var component = ""
            for piece in pieces {
                switch piece {
                case .literal(let bytes): component += String(decoding: bytes, as: UTF8.self)
                case .alternatives(let texts): component += texts.first.map { String(decoding: $0, as: UTF8.self) } ?? ""
                case .capture(let name):
                    guard let value = values[name] else { return nil }
                    component += value
                }
            }
            components.append(component)
        }
        return components.joined(separator: "/")
    }

    /// Matches from the left, each capture as long as it can be.
    private static func match(_ pieces: ArraySlice<Piece>, _ bytes: ArraySlice<UInt8>) -> [String]? {
        guard let piece = pieces.first else { return bytes.isEmpty ? [] : nil }
        let rest = pieces.dropFirst()
        switch piece {
        case .literal(let text):
            return bytes.starts(with: text) ? match(rest, bytes.dropFirst(text.count)) : nil
        case .alternatives(let texts):
            for text in texts where bytes.starts(with: text) {
                if let captured = match(rest, bytes.dropFirst(text.count)) { return captured }
            }
            return nil
        case .capture:
            for length in stride(from: bytes.count, to: 0, by: -1) {
                if let captured = match(rest, bytes.dropFirst(length)) {
                    return [String(decoding: bytes.prefix(length), as: UTF8.self)] + captured
                }
            }
            return nil
        }
    }

    private static func pieces(of component: Substring) -> [Piece]? {
        var pieces: [Piece] = []
        var rest = component
        while let brace = rest.firstIndex(of: "{") {
            guard let end = rest[brace...].firstIndex(of: "}") else { return nil }
            if brace > rest.startIndex { pieces.append(.literal(Array(rest[..<brace].utf8))) }
            let names = rest[rest.index(after: brace)..<end].split(separator: ",", omittingEmptySubsequences: false)
            guard !names.contains(where: \.isEmpty) else { return nil }
            if names.count > 1 {
                pieces.append(.alternatives(names.map { Array($0.utf8) }))
            } else if case .capture = pieces.last {
                return nil
            } else {
                pieces.append(.capture(String(names[0])))
            }
            rest = rest[rest.index(after: end)...]
        }
        guard !rest.contains("}") else { return nil }
        if !rest.isEmpty { pieces.append(.literal(Array(rest.utf8))) }
        return pieces
    }
}
