import Text

/// Where in an object a new entry goes: after another, or before all.
struct EntryPlace {
    private let parent: Node
    private let earlier: Node?
    private let bytes: [UInt8]

    init(in parent: Node, after earlier: Node?) {
        self.parent = parent
        self.earlier = earlier
        bytes = parent.bytes
    }

    /// An entry between braces.
    func flowEdit(_ entry: String) -> TextEdit {
        let open = parent.range.lowerBound + 1
        if let earlier { return Self.insertion(", " + entry, at: max(earlier.range.upperBound, earlier.keyEnd)) }
        return Self.insertion(entry + (parent.children.contains { _ in true } ? ", " : ""), at: open)
    }

    /// An entry on a line of its own; nil where the neighbours have no keys, as in a text that stands for an object.
    func blockEdit(_ entry: String) -> TextEdit? {
        guard let first = parent.children.first(where: { _ in true }), first.keyRange?.isEmpty == false,
            let indent = indent(of: earlier ?? first)
        else { return nil }
        // What stands above the first entry, a comment or the marker of an item, stays its own.
        if earlier == nil, let start = freeLineStart(of: first) {
            return Self.insertion(indent + entry + lineEnd, at: start)
        }
        let end = endOfLines(of: earlier ?? first, indent: indent.utf8.count)
        let isEnded = end == 0 || bytes[end - 1].isLineFeed
        return Self.insertion(isEnded ? indent + entry + lineEnd : lineEnd + indent + entry, at: end)
    }

    private static func insertion(_ text: String, at offset: Int) -> TextEdit { TextEdit(offset..<offset, text) }

    private var lineEnd: String { parent.tree.source.lineEnd }

    private func lineStart(_ offset: Int) -> Int {
        let start = bytes[..<offset].lastIndex(where: \.isLineFeed).map { $0 + 1 } ?? 0
        return start == 0 && bytes.starts(with: SourceText.byteOrderMark) ? SourceText.byteOrderMark.count : start
    }

    /// What stands before an entry on its line, the marker of an item as spaces.
    private func indent(of entry: Node) -> String? {
        guard let key = entry.keyRange?.lowerBound else { return nil }
        let before = bytes[lineStart(key)..<key]
        guard before.allSatisfy({ $0 == UInt8(ascii: "-") || $0.isIndentation }) else { return nil }
        return String(decoding: before.map { $0.isIndentation ? $0 : UInt8(ascii: " ") }, as: UTF8.self)
    }

    /// The start of an entry's line where it has that line to itself, and no comment stands above it.
    private func freeLineStart(of entry: Node) -> Int? {
        guard let key = entry.keyRange?.lowerBound else { return nil }
        let start = lineStart(key)
        guard bytes[start..<key].allSatisfy(\.isIndentation) else { return nil }
        guard start > 0, bytes[start - 1].isLineFeed else { return start }
        let above = bytes[lineStart(start - 1)..<start - 1].first { !$0.isIndentation }
        return above == UInt8(ascii: "#") ? nil : start
    }

    /// The end of the lines that an entry stands on, and of the comments below it that are deeper.
    private func endOfLines(of entry: Node, indent: Int) -> Int {
        var end = max(entry.range.upperBound, entry.keyEnd)
        if end == 0 || !bytes[end - 1].isLineFeed || end == entry.keyEnd { end = endOfLine(from: end) }
        while case let start = bytes[end...].firstIndex(where: { !$0.isIndentation }) ?? bytes.count,
            start < bytes.count, bytes[start] == UInt8(ascii: "#"), start - end > indent
        {
            end = endOfLine(from: start)
        }
        return end
    }

    private func endOfLine(from offset: Int) -> Int {
        bytes[offset...].firstIndex(where: \.isLineFeed).map { $0 + 1 } ?? bytes.count
    }
}

extension Node {
    var bytes: [UInt8] { tree.source.bytes }

    /// Whether the value stands between braces.
    var isBetweenBraces: Bool { kind == .object && bytes[range].first == UInt8(ascii: "{") }

    /// Whether the value is within a collection between brackets or braces.
    var isInFlow: Bool {
        guard let parent else { return false }
        let first = parent.kind == .object || parent.kind == .array ? bytes[parent.range].first : nil
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "[") || parent.isInFlow
    }

    /// Whether the value stands on more than one line.
    var isOnLines: Bool { bytes[range].contains(where: \.isLineFeed) }

    fileprivate var keyEnd: Int { keyRange?.upperBound ?? 0 }
}

extension UInt8 {
    fileprivate var isLineFeed: Bool { self == UInt8(ascii: "\n") }
    fileprivate var isIndentation: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}
