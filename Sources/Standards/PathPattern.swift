import Text

/// The paths of a kind of document, as `x-path` writes them: `projects/{project}/status/{period}.{yaml,md}`.
///
/// A capture `{name}` stands for one or more characters other than `/`; alternatives `{yaml,md}` for one of them.
package struct PathPattern: Hashable, Sendable {
    package let text: String
    private let pieces: [Piece]

    fileprivate enum Piece: Hashable, Sendable {
        case literal([UInt8])
        case capture(String)
        case alternatives([[UInt8]])
    }

    /// In how many ways the alternatives of a pattern may be chosen.
    private static let maximumChoices = 64

    /// Nil where a brace is unbalanced, a component, a name or an alternative is empty, two captures touch, or there are
    /// more components than a path has, or more ways to choose than anybody needs.
    package init?(_ text: String) {
        let components = text.split(separator: "/", omittingEmptySubsequences: false)
        guard components.count <= RepositoryPath.maximumDepth, components.allSatisfy({ !$0.isEmpty }),
            let pieces = Self.pieces(of: text[...]), Self.choices(of: pieces) <= Self.maximumChoices
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
        var match = PathMatch(path, pieces)
        return match.matches(from: 0, pieces: 0) ? match.captured : nil
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

    private static func choices(of pieces: [Piece]) -> Int {
        pieces.reduce(1) { choices, piece in
            guard case .alternatives(let texts) = piece else { return choices }
            return min(choices, maximumChoices + 1) * min(texts.count, maximumChoices + 1)
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

/// A path that is held against the pieces of a pattern from the left, each capture as long as it can be.
private struct PathMatch {
    private let path: UnsafeBufferPointer<UInt8>
    private let pieces: [PathPattern.Piece]
    private(set) var captured: [Range<Int>] = []
    /// From where in the path which pieces don't match what follows, where several choices lead there.
    private var failed: Set<Place> = []

    private struct Place: Hashable {
        let start: Int
        let piece: Int
    }

    init(_ path: UnsafeBufferPointer<UInt8>, _ pieces: [PathPattern.Piece]) {
        (self.path, self.pieces) = (path, pieces)
    }

    mutating func matches(from start: Int, pieces next: Int, choices: Int = 0) -> Bool {
        guard next < pieces.count else { return start == path.count }
        let place = Place(start: start, piece: next)
        guard choices < 2 || !failed.contains(place) else { return false }
        if matches(pieces[next], from: start, next, choices) { return true }
        if choices > 1 { failed.insert(place) }
        return false
    }

    private mutating func matches(_ piece: PathPattern.Piece, from start: Int, _ next: Int, _ choices: Int) -> Bool {
        switch piece {
        case .literal(let text):
            return path.holds(text, at: start)
                && matches(from: start + text.count, pieces: next + 1, choices: choices)
        case .alternatives(let texts):
            for text in texts where path.holds(text, at: start) {
                if matches(from: start + text.count, pieces: next + 1, choices: choices + 1) { return true }
            }
            return false
        case .capture:
            let longest = path[start...].firstIndex(of: UInt8(ascii: "/")) ?? path.count
            for end in stride(from: longest, to: start, by: -1) {
                captured.append(start..<end)
                if matches(from: end, pieces: next + 1, choices: choices + 1) { return true }
                captured.removeLast()
            }
            return false
        }
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
