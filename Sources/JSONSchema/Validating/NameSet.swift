/// A set of small numbers; no memory of its own below 64.
struct NameSet {
    private var low: UInt64 = 0
    private var high: Set<Int>?

    mutating func insert(_ number: Int) {
        if number < 64 { low |= 1 << UInt64(number) } else { high = (high ?? []).union(CollectionOfOne(number)) }
    }

    func contains(_ number: Int) -> Bool {
        number < 64 ? low & (1 << UInt64(number)) != 0 : high?.contains(number) == true
    }
}
