/// The paths of a kind of document, as `x-path` writes them: `projects/{project}/status/{period}.{yaml,md}`.
///
/// A capture `{name}` stands for one or more characters other than `/`; alternatives `{yaml,md}` for one of them. Braces
/// are few, since patterns are held against every path.
package struct PathPattern: Hashable, Sendable {
    package let text: String
    private let pieces: [Piece]

    private enum Piece: Hashable, Sendable {
        case literal([UInt8])
        case capture(String)
        case alternatives([[UInt8]])
    }

    /// How many braces a pattern may have, and how many paths its alternatives may make of one.
    private static let mostBraces = 12
    private static let mostVariants = 64

    /// Nil where a brace is unbalanced, a component, a name or an alternative is empty, two captures touch, or there are
    /// too many of them.
    package init?(_ text: String) {
        guard let pieces = Self.pieces(of: text[...]), Self.isModest(pieces),
            text.split(separator: "/", omittingEmptySubsequences: false).allSatisfy({ !$0.isEmpty })
        else { return nil }
        self.text = text
        self.pieces = pieces
        captures = pieces.compactMap { piece in
            if case .capture(let name) = piece { name } else { nil }
        }
    }

    private static func isModest(_ pieces: [Piece]) -> Bool {
        var variants = 1
        for case .alternatives(let texts) in pieces { variants = min(variants * texts.count, mostVariants + 1) }
        return variants <= mostVariants && pieces.count <= 2 * mostBraces + 1
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
        var search = Search(path: path)
        return matches(&search, from: 0, pieces: 0) ? search.captured : nil
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
    private func matches(_ search: inout Search, from start: Int, pieces next: Int) -> Bool {
        guard next < pieces.count else { return start == search.path.count }
        guard search.mayMatch(from: start, pieces: next) else { return false }
        switch pieces[next] {
        case .literal(let text): return matches(&search, text, from: start, pieces: next)
        case .alternatives(let texts): return texts.contains { matches(&search, $0, from: start, pieces: next) }
        case .capture:
            let longest = search.path[start...].firstIndex(of: UInt8(ascii: "/")) ?? search.path.count
            for end in stride(from: longest, to: start, by: -1) {
                search.captured.append(start..<end)
                if matches(&search, from: end, pieces: next + 1) { return true }
                search.captured.removeLast()
            }
            return false
        }
    }

    private func matches(_ search: inout Search, _ text: [UInt8], from start: Int, pieces next: Int) -> Bool {
        search.path.holds(text, at: start) && matches(&search, from: start + text.count, pieces: next + 1)
    }

    /// A path that is held against the pattern.
    private struct Search {
        let path: UnsafeBufferPointer<UInt8>
        var captured: [Range<Int>] = []
        private var steps = 0
        private var tried: Set<Int> = []

        /// How many steps are taken before it is worth noting which were: paths of documents take fewer.
        private static let few = 256

        init(path: UnsafeBufferPointer<UInt8>) { self.path = path }

        /// False where the rest of the path was held against the rest of the pattern before, since it did not match then.
        mutating func mayMatch(from start: Int, pieces next: Int) -> Bool {
            steps += 1
            return steps < Self.few || tried.insert(next * (path.count + 1) + start).inserted
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
