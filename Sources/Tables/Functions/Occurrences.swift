/// Where a run of bytes stands in another, in linear time (Knuth, Morris and Pratt).
struct Occurrences {
    private let part: UnsafeRawBufferPointer
    /// For each byte of the part, the length of the longest run before it that the part begins with too.
    private let fallbacks: [Int]

    init(of part: UnsafeRawBufferPointer) {
        var fallbacks = [Int](repeating: 0, count: part.count + 1)
        var length = 0
        for index in part.indices.dropFirst() {
            while length > 0, part[index] != part[length] { length = fallbacks[length] }
            if part[index] == part[length] { length += 1 }
            fallbacks[index + 1] = length
        }
        self.part = part
        self.fallbacks = fallbacks
    }

    /// The first place of the part in `text` from `start` on.
    func first(in text: UnsafeRawBufferPointer, from start: Int = 0) -> Int? {
        guard !part.isEmpty else { return start }
        var length = 0
        for index in start..<text.count {
            while length > 0, text[index] != part[length] { length = fallbacks[length] }
            if text[index] == part[length] { length += 1 }
            if length == part.count { return index + 1 - length }
        }
        return nil
    }
}
