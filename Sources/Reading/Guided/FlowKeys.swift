import Formats
import Text

/// What separates in a flow collection, and its keys.
extension GuidedReader {
    /// Whether the comma at `comma` separates values of the collection that is open.
    func isSeparator(at comma: Int, _ flow: FlowPlace) -> Bool {
        guard let owner = flow.owner else { return true }
        guard let keys = owner.keys else { return true }
        let next = skipBreaks(from: comma + 1, flow.limit)
        guard next < flow.limit, bytes[next] != UInt8(ascii: "}"), bytes[next] != .hash else { return true }
        return flowKey(at: next, flow.limit, keys, separates: true) != nil
    }

    private func skipBreaks(from offset: Int, _ limit: Int) -> Int {
        var offset = offset
        while true {
            let next = bytes.skipSpaces(from: offset, to: limit)
            guard next < limit, bytes[next].isLineBreak else { return next }
            offset = next + 1
        }
    }

    /// The key that stands at `start` in a flow mapping; nil where none does.
    ///
    /// To tell whether the comma before it `separates`, an unknown key is one bare word with a space after its colon.
    func flowKey(at start: Int, _ limit: Int, _ guide: KeyGuide, separates: Bool) -> GuidedKey? {
        guard start < limit else { return nil }
        if bytes[start] == .quote || bytes[start] == .apostrophe { return quotedFlowKey(at: start, limit, guide) }
        guard let colon = colon(from: start, limit) else { return nil }
        let range = bytes.trimmed(start..<colon)
        guard !range.isEmpty else { return nil }
        let isSpaced = colon + 1 >= limit || bytes[colon + 1].isFlowIndicator || bytes.isSpace(at: colon + 1, limit)
        var key = GuidedKey(text: .verbatim(range), range: range, end: colon + 1, isSpaced: isSpaced)
        switch guide {
        case .fields(let record):
            key.field = range.count < 100 ? record.names.find(bytes.slice(range)) : nil
            if key.field != nil { return key }
            return isSpaced && (!separates || range.upperBound == colon && isWord(range)) ? key : nil
        case .keys(let form?):
            return isSpaced && !separates || form.mayStand(bytes.slice(range), conventions) ? key : nil
        case .keys(nil): return isSpaced ? key : nil
        }
    }

    /// The first colon, before any sign that no key has.
    private func colon(from start: Int, _ limit: Int) -> Int? {
        var colon = start
        while colon < limit, bytes[colon] != .colon {
            let byte = bytes[colon]
            if byte.isFlowIndicator || byte.isLineBreak || byte == .quote { return nil }
            colon += 1
        }
        return colon < limit && colon > start ? colon : nil
    }

    private func quotedFlowKey(at start: Int, _ limit: Int, _ guide: KeyGuide) -> GuidedKey? {
        do throws(YAMLFault) {
            let scalar = try QuotedScalar(bytes, at: start, limit: limit, onOneLine: true)
            let colon = skipBreaks(from: scalar.end, limit)
            guard colon < limit, bytes[colon] == .colon else { return nil }
            return GuidedKey(
                text: scalar.text, range: start..<scalar.end, end: colon + 1, field: field(scalar.text, guide))
        } catch {
            // Quotes that don't close on the line, or hold what can't be read, are no key.
            return nil
        }
    }

    /// Whether a range is one word of letters, digits, `_` and `-`.
    private func isWord(_ range: Range<Int>) -> Bool {
        bytes[range].allSatisfy {
            $0 == .dash || $0 == UInt8(ascii: "_") || $0.isLetter || $0.isDecimalDigit
        }
    }
}
