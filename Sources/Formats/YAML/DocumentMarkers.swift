import Text

/// What stands at column 0 and is no content: markers of documents, directives, markers of merge conflicts.
struct DocumentMarkers {
    private let bytes: Bytes
    private(set) var firstLine = 0
    private(set) var endLine: Int?
    private(set) var head: Head?
    private(set) var faults: [YAMLFault] = []
    private var hasStarted = false
    private var hasEnded = false
    private var isRefused = false
    private var hasContent = false
    private var conflict = Conflict.none

    /// Where a merge that was left unresolved has got to; the other side is not read.
    private enum Conflict {
        case none, ours, base, theirs
    }

    init(_ bytes: Bytes) {
        self.bytes = bytes
    }

    /// The line as the outline keeps it: blank where it is a marker, or lies outside the document.
    mutating func take(_ line: Line, at index: Int) -> Line {
        if conflict == .none, line.kind != .content || (line.indent > 0 && !hasEnded) {
            hasContent = hasContent || line.kind == .content
            return line
        }
        if takeConflict(line) || takeMarker(line, at: index) { return line.blanked }
        if hasEnded, !isRefused, line.kind == .content { refuseMore(line, at: index) }
        hasContent = hasContent || line.kind == .content
        return line
    }

    private mutating func takeConflict(_ line: Line) -> Bool {
        if isConflict("<<<<<<<", line) {
            conflict = .ours
        } else if conflict != .none, isConflict("|||||||", line) {
            conflict = .base
        } else if conflict != .none, isConflict("=======", line) {
            conflict = .theirs
        } else if conflict != .none, isConflict(">>>>>>>", line) {
            conflict = .none
        } else {
            return conflict == .base || conflict == .theirs
        }
        faults.append(YAMLFault(.conflictMarker(bytes.string(line.range)), line.range))
        return true
    }

    private func isConflict(_ marker: StaticString, _ line: Line) -> Bool {
        line.indent == 0 && bytes.starts(with: marker, at: Int(line.start))
            && (line.rawEnd == line.start + 7 || bytes[Int(line.start) + 7] == .space)
    }

    private mutating func takeMarker(_ line: Line, at index: Int) -> Bool {
        guard line.indent == 0, !isRefused else { return false }
        if isMarker("---", line) {
            start(line, at: index)
        } else if isMarker("...", line) {
            end(line, at: index)
        } else if bytes[Int(line.content)] == UInt8(ascii: "%"), !hasStarted, !hasContent {
            faults.append(YAMLFault(.outside(.directive), line.range))
        } else {
            return false
        }
        return true
    }

    private func isMarker(_ marker: StaticString, _ line: Line) -> Bool {
        bytes.starts(with: marker, at: Int(line.content))
            && (line.end == line.content + 3 || bytes[Int(line.content) + 3].isBlank)
    }

    private mutating func start(_ line: Line, at index: Int) {
        guard !hasStarted, !hasContent, !hasEnded else { return refuseMore(line, at: index) }
        hasStarted = true
        firstLine = index + 1
        let rest = bytes.skipBlanks(from: Int(line.content) + 3, to: Int(line.end))
        guard rest < Int(line.end), bytes[rest] != .hash else { return }
        head = Head(line: index, offset: rest, column: rest - Int(line.start), isInline: true)
    }

    private mutating func end(_ line: Line, at index: Int) {
        hasEnded = true
        endLine = endLine ?? index
        let rest = bytes.skipBlanks(from: Int(line.content) + 3, to: Int(line.end))
        if rest < Int(line.end), bytes[rest] != .hash {
            faults.append(YAMLFault(.textAfterValue, rest..<Int(line.end)))
        }
    }

    private mutating func refuseMore(_ line: Line, at index: Int) {
        faults.append(YAMLFault(.outside(.severalDocuments), line.range))
        endLine = endLine ?? index
        isRefused = true
    }
}

extension Line {
    /// A blank line in its place; what follows a marker on it stays within its bytes.
    fileprivate var blanked: Line {
        Line(start: end, content: end, end: end, rawEnd: rawEnd, indent: 0, kind: .blank, hasTab: false)
    }
}
