import Formats
import Text

/// `{withheld: reason}`, a value that may not be published.
extension GuidedReader {
    /// Reads a value that is withheld; false where another stands.
    mutating func readWithheld(_ content: Content) -> Bool {
        let head = content.first
        let range = outline.range(of: head, content.below)
        let isFlow = bytes[head.offset] == UInt8(ascii: "{")
        guard isFlow && bytes[range.upperBound - 1] == UInt8(ascii: "}") || !isFlow && !content.isInline,
            let reason = withheldReason(in: isFlow ? range.lowerBound + 1..<range.upperBound - 1 : range)
        else { return false }
        yaml.comments.attach(before: head.line, to: yaml.builder.nextIndex, outline)
        yaml.builder.addWithheld(reason, at: range)
        return true
    }

    func isWithheld(in range: Range<Int>) -> Bool {
        bytes.starts(with: "withheld", at: bytes.skipSpaces(from: range.lowerBound, to: range.upperBound))
    }

    /// The reason that `withheld: reason` gives.
    func withheldReason(in range: Range<Int>) -> TreeBuilder.Bytes? {
        let start = bytes.skipSpaces(from: range.lowerBound, to: range.upperBound)
        guard bytes.starts(with: "withheld", at: start) else { return nil }
        let colon = bytes.skipSpaces(from: start + 8, to: range.upperBound)
        guard colon < range.upperBound, bytes[colon] == .colon else { return nil }
        let reason = bytes.trimmed(colon + 1..<range.upperBound)
        guard let first = bytes[reason].first, first == .quote || first == .apostrophe else { return .verbatim(reason) }
        do throws(YAMLFault) {
            let scalar = try QuotedScalar(bytes, at: reason.lowerBound, limit: reason.upperBound)
            return scalar.end == reason.upperBound ? scalar.text : .verbatim(reason)
        } catch {
            // A reason is text: quotes that don't enclose it are part of it.
            return .verbatim(reason)
        }
    }
}
