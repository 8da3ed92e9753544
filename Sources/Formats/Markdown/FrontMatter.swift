import Text

/// What stands between lines `---` at the top of a Markdown document: YAML.
package struct FrontMatter: Sendable {
    /// The lines between the markers; empty where there are none.
    package let range: Range<Int>
    /// Where the rest of the document begins.
    package let end: Int

    /// Where in a document it stands; nil where the document has none, or it has no end.
    package static func range(in bytes: [UInt8]) -> Range<Int>? {
        bytes.withUnsafeBufferPointer { bytes in
            do throws(MarkdownFault) {
                let frontMatter = try FrontMatter(bytes)
                return frontMatter.end > frontMatter.range.upperBound ? frontMatter.range : nil
            } catch {
                // Whoever reads the document says so.
                return nil
            }
        }
    }

    package init(_ bytes: Bytes) throws(MarkdownFault) {
        let start = bytes.starts(with: SourceText.byteOrderMark) ? SourceText.byteOrderMark.count : 0
        let first = bytes.line(from: start)
        guard bytes.isMarker(first.text, "---") else {
            (range, end) = (start..<start, start)
            return
        }
        var line = bytes.line(from: first.next)
        while !bytes.isMarker(line.text, "---"), !bytes.isMarker(line.text, "...") {
            guard line.next < bytes.count else { throw MarkdownFault(.unclosedFrontMatter, first.text) }
            line = bytes.line(from: line.next)
        }
        (range, end) = (first.next..<line.text.lowerBound, line.next)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The line that begins at `start`, without its end, and where the next one begins.
    func line(from start: Int) -> (text: Range<Int>, next: Int) {
        var end = start
        while end < count, !self[end].isLineBreak { end += 1 }
        return (start..<end, end < count ? skipBreak(at: end) : end)
    }

    /// Whether a line is a marker and blanks.
    fileprivate func isMarker(_ line: Range<Int>, _ marker: StaticString) -> Bool {
        starts(with: marker, at: line.lowerBound)
            && trimBlanks(from: line.lowerBound, to: line.upperBound)
                == line.lowerBound + marker.utf8CodeUnitCount
    }
}
