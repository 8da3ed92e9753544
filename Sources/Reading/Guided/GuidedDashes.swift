import Formats
import Text

/// Dashes where fields or entries are wanted: a list is none of them, whatever its items look like.
extension GuidedReader {
    /// Adds a list that stands where `keys` are wanted as unreadable; false where none stands there.
    mutating func refuseList(_ content: Content, _ keys: KeyGuide) -> Bool {
        guard !content.isInline || content.node.isItem, let item = item(at: content.first) else { return false }
        yaml.comments.skip(to: content.below.upperBound, outline)
        addUnreadable(fault(ofItem: item, keys), at: outline.range(of: content.first, content.below))
        return true
    }

    /// Reports an item among entries, and what stands below it; nil where `head` begins none.
    mutating func refuseItem(_ head: Head, to next: Int, _ keys: KeyGuide) -> Int? {
        guard let fault = item(at: head).map({ fault(ofItem: $0, keys) }) else { return nil }
        return refuse(head, to: next) { _ in fault }
    }

    /// What stands on the line of a dash, after it.
    private func item(at head: Head) -> Range<Int>? {
        let end = outline.end(of: head)
        guard yaml.isIndicator(.dash, at: head.offset, end) else { return nil }
        return bytes.trimmed(head.offset + 1..<end)
    }

    private func fault(ofItem item: Range<Int>, _ keys: KeyGuide) -> Fault {
        let line = bytes.string(item)
        let isEntry = line.contains(":")
        return switch keys {
        case .fields(let record): .itemForField(isEntry ? line : nil, of: library.names(of: record))
        case .keys: .itemForEntry(isEntry ? line : nil)
        }
    }
}
