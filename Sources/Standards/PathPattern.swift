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
        captures = pieces.compactMap { piece in
            if case .capture(let name) = piece { name } else { nil }
        }
    }

    /// The names of the captures, in the order of the path.
    package let captures: [String]

    /// The patterns without alternatives that have the same paths together.
    var withoutAlternatives: [PathPattern] {
        let texts = pieces.reduce([""]) { texts, piece in
            let choices =
                switch piece {
                case .literal(let bytes): [bytes]
                case .capture(let name): [Array("{\(name)}".utf8)]
                case .alternatives(let choices): choices
                }
            return texts.flatMap { text in choices.map { text + String(decoding: $0, as: UTF8.self) } }
        }
        return texts.compactMap { PathPattern($0) }
    }

    /// Whether one path alone is of this pattern.
    var isLiteral: Bool {
        pieces.allSatisfy { if case .literal = $0 { true } else { false } }
    }

    /// The captured texts in the order of `captures`, or nil where the path is none of this pattern's.
    package func match(_ path: String) -> [String]? {
        var path = path
        return path.withUTF8 { bytes in
            matches(bytes)?.map { String(decoding: bytes[$0], as: UTF8.self) }
        }
    }

    /// Where in a path the captured texts stand, in the order of `captures`; nil where it is none of this pattern's.
    func matches(_ path: UnsafeBufferPointer<UInt8>) -> [Range<Int>]? {
        var captured: [Range<Int>] = []
        return matches(path, from: 0, pieces: 0, &captured) ? captured : nil
    }

    /// How many `/` stand in each of its paths; nil where alternatives differ in that.
    var depth: Int? {
        var depth = 0
        for piece in pieces {
            switch piece {
            case .literal(let bytes): depth += bytes.count { $0 == UInt8(ascii: "/") }
            case .capture: continue
            case .alternatives(let texts): if texts.contains(where: { $0.contains(UInt8(ascii: "/")) }) { return nil }
            }
        }
        return depth
    }

    /// What all of its paths begin with.
    var prefix: [UInt8] {
        if case .literal(let bytes) = pieces.first { bytes } else { [] }
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
    private func matches(
        _ path: UnsafeBufferPointer<UInt8>, from start: Int, pieces next: Int, _ captured: inout [Range<Int>]
    ) -> Bool {
        guard next < pieces.count else { return start == path.count }
        switch pieces[next] {
        case .literal(let text):
            return path.holds(text, at: start) && matches(path, from: start + text.count, pieces: next + 1, &captured)
        case .alternatives(let texts):
            return texts.contains { text in
                path.holds(text, at: start) && matches(path, from: start + text.count, pieces: next + 1, &captured)
            }
        case .capture:
            let longest = path[start...].firstIndex(of: UInt8(ascii: "/")) ?? path.count
            for end in stride(from: longest, to: start, by: -1) {
                captured.append(start..<end)
                if matches(path, from: end, pieces: next + 1, &captured) { return true }
                captured.removeLast()
            }
            return false
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

extension UnsafeBufferPointer<UInt8> {
    /// Whether `text` stands at a place of these bytes.
    func holds(_ text: [UInt8], at start: Int) -> Bool {
        guard start + text.count <= count else { return false }
        for offset in text.indices where self[start + offset] != text[offset] { return false }
        return true
    }
}
