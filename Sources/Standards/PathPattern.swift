/// The paths of a kind of document, as `x-path` writes them: `projects/{project}/status/{period}.{yaml,md}`.
///
/// A capture `{name}` stands for one or more characters other than `/`; alternatives `{yaml,md}` for one of them.
package struct PathPattern: Hashable, Sendable {
    package let text: String
    private let pieces: [Piece]

    private enum Piece: Hashable, Sendable {
        case literal([UInt8])
        case capture(String)
        case alternatives([[UInt8]])
    }

    /// Nil where a brace is unbalanced, a component, a name or an alternative is empty, or two captures touch.
    package init?(_ text: String) {
        guard let pieces = Self.pieces(of: text[...]),
            text.split(separator: "/", omittingEmptySubsequences: false).allSatisfy({ !$0.isEmpty })
        else { return nil }
        self.text = text
        self.pieces = pieces
    }

    /// The names of the captures, in the order of the path.
    package var captures: [String] {
        pieces.compactMap { piece in
            if case .capture(let name) = piece { name } else { nil }
        }
    }

    /// The captured texts in the order of `captures`, or nil where the path is none of this pattern's.
    package func match(_ path: String) -> [String]? {
        var path = path
        return path.withUTF8 { Self.match(pieces[...], $0[...]) }
    }

    /// The folder whose subfolders are named by a capture: `projects` for `{project}`; nil where there is none.
    package func folder(before capture: String) -> String? {
        guard case .literal(let bytes) = pieces.first, pieces.dropFirst().first == .capture(capture) else { return nil }
        let folder = String(decoding: bytes, as: UTF8.self)
        return folder.hasSuffix("/") ? String(folder.dropLast()) : nil
    }

    /// The path with the captures filled in and each first alternative; nil where a value is missing.
    package func path(_ values: [String: String]) -> String? {
        var path = ""
        for piece in pieces {
            switch piece {
            case .literal(let bytes): path += String(decoding: bytes, as: UTF8.self)
            case .alternatives(let texts): path += texts.first.map { String(decoding: $0, as: UTF8.self) } ?? ""
            case .capture(let name):
                guard let value = values[name] else { return nil }
                path += value
            }
        }
        return path
    }

    /// Matches from the left, each capture as long as it can be.
    private static func match(_ pieces: ArraySlice<Piece>, _ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [String]? {
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
            let longest = bytes.firstIndex(of: UInt8(ascii: "/")).map { $0 - bytes.startIndex } ?? bytes.count
            for length in stride(from: longest, to: 0, by: -1) {
                if let captured = match(rest, bytes.dropFirst(length)) {
                    return [String(decoding: bytes.prefix(length), as: UTF8.self)] + captured
                }
            }
            return nil
        }
    }

    private static func pieces(of text: Substring) -> [Piece]? {
        var pieces: [Piece] = []
        var rest = text
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
        return rest.isEmpty ? pieces : pieces + [.literal(Array(rest.utf8))]
    }
}
