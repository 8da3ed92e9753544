/// The conflicts that a merged text shows between the lines by which Git marks them.
struct ConflictMarkers {
    /// So wide that no text of people's own is taken for a mark.
    static let width = 96

    private(set) var conflicts: [TextMerge.Conflict] = []
    private let ourLines: [Substring]
    /// The first of our lines that no conflict before has reached.
    private var next = 0

    init(in merged: [UInt8], ours: [UInt8]) {
        ourLines = Self.lines(of: ours)
        var before: Substring?
        var lines = Self.lines(of: merged)[...]
        while let line = lines.popFirst() {
            guard Self.isMark(line, "<") else {
                before = line
                continue
            }
            let ours = Self.lines(&lines, before: "=")
            let theirs = Self.lines(&lines, before: ">")
            add(ours, theirs, after: before)
            before = nil
        }
    }

    private mutating func add(_ ours: [Substring], _ theirs: [Substring], after line: Substring?) {
        let sought = [line].compactMap(\.self) + ours
        let start = place(of: sought) ?? next
        let first = start + (line == nil ? 0 : 1)
        next = start + sought.count
        conflicts.append(
            TextMerge.Conflict(
                line: first + 1, ours: ours.joined(separator: "\n"), theirs: theirs.joined(separator: "\n")))
    }

    /// Where lines stand among ours; the one before a conflict is the same in all versions.
    private func place(of lines: [Substring]) -> Int? {
        guard ourLines.count >= next + lines.count else { return nil }
        return (next...ourLines.count - lines.count).first { ourLines[$0..<$0 + lines.count].elementsEqual(lines) }
    }

    private static func lines(of bytes: [UInt8]) -> [Substring] {
        String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// Takes the lines before a mark, and the mark.
    private static func lines(_ rest: inout ArraySlice<Substring>, before mark: Character) -> [Substring] {
        let taken = rest.prefix { !isMark($0, mark) }
        rest = rest.dropFirst(taken.count + 1)
        return Array(taken)
    }

    private static func isMark(_ line: Substring, _ mark: Character) -> Bool {
        line.count >= width && line.prefix(width).allSatisfy { $0 == mark }
    }
}
