import Text

extension Node {
    /// Whether the other node holds the same value but for what stands in `ranges` of this one's text, and in `others` of
    /// the other's: keys and scalars there may differ, be more or fewer.
    func hasSameValue(as other: Node, besides ranges: [Range<Int>], _ others: [Range<Int>]) -> Bool {
        guard kind == other.kind, kind == .object || kind == .array else {
            return isTouched(by: ranges) || hasSameValue(as: other)
        }
        let mine = children.filter { !$0.isExempt(from: ranges) }
        let theirs = other.children.filter { !$0.isExempt(from: others) }
        return mine.count == theirs.count
            && zip(mine, theirs).allSatisfy { $0.key == $1.key && $0.hasSameValue(as: $1, besides: ranges, others) }
    }

    private func isExempt(from ranges: [Range<Int>]) -> Bool {
        let isKeyTouched = keyRange.map { key in ranges.contains { $0.overlaps(key) } } ?? false
        return isKeyTouched || (kind != .object && kind != .array && isTouched(by: ranges))
    }

    private func isTouched(by ranges: [Range<Int>]) -> Bool {
        ranges.contains { $0.overlaps(range) }
    }
}
