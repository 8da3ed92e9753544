import Text

/// Finds, among many texts, those that are alike, without comparing each with each.
///
/// Texts that share most of their pairs of characters share several of the rarest of them, and are of about the same
/// length: only such texts are compared (prefix filtering with several shared tokens: Wang, Li and Feng, "Can we beat the
/// prefix filtering?", 2012). How much alike two texts are, ``Similarity`` says.
struct SimilarPairs {
    private let least: Double
    private var texts: [[UInt64]] = []
    private var pairCount = 0

    /// The most pairs of characters, and the most steps, so that no one waits long for a list that no one reads.
    private static let pairLimit = 1_500_000
    private static let stepLimit = 200_000_000
    /// How many of the rarest pairs of characters two texts share before they are compared.
    private static let sharedCount: Int32 = 24

    /// Finds texts that are at least so much alike; more than 0, at most 1.
    init(least: Double) {
        self.least = least
    }

    /// False where there is too much text.
    mutating func add(_ text: String) -> Bool {
        guard pairCount + text.utf8.count <= Self.pairLimit else { return false }
        texts.append(Similarity.pairs(of: text.folded))
        pairCount += texts[texts.count - 1].count
        return true
    }

    /// The places of texts that are alike, in the order in which they came; nil where that would take too long.
    func pairs() -> [(Int, Int)]? {
        let keys = keys()
        var found: [(Int, Int)] = []
        var steps = 0
        var holders = [[Int32]](repeating: [], count: keys.flatMap(\.self).max().map { $0 + 1 } ?? 0)
        var shared = [Int32](repeating: 0, count: texts.count)
        for place in texts.indices.sorted(by: { (texts[$0].count, $0) < (texts[$1].count, $1) }) {
            steps += keys[place].reduce(0) { $0 + holders[$1].count }
            guard steps <= Self.stepLimit else { return nil }
            let others = Self.others(than: place, sharing: keys[place], &holders, counting: &shared)
            for other in others.map(Int.init) {
                if shared[other] >= min(Self.sharedCount, needed(by: texts[other].count)), areAlike(other, place) {
                    found.append((min(other, place), max(other, place)))
                }
                shared[other] = 0
            }
        }
        return found.sorted(by: <)
    }

    /// The texts before that hold items of a key, and how many each; the text at `place` holds them from now on.
    private static func others(
        than place: Int, sharing key: [Int], _ holders: inout [[Int32]], counting shared: inout [Int32]
    ) -> [Int32] {
        var others: [Int32] = []
        for item in key {
            // One loop over plain memory, since it is run millions of times.
            shared.withUnsafeMutableBufferPointer { shared in
                for other in holders[item] {
                    if shared[Int(other)] == 0 { others.append(other) }
                    shared[Int(other)] += 1
                }
            }
            holders[item].append(Int32(place))
        }
        return others
    }

    /// How many pairs of characters a text of so many shares at least with any that is alike.
    private func needed(by count: Int) -> Int32 {
        max(1, Int32((least / (2 - least) * Double(count)).rounded(.up)))
    }

    private func areAlike(_ shorter: Int, _ longer: Int) -> Bool {
        let counts = (texts[shorter].count, texts[longer].count)
        return 2 * Double(counts.0) >= least * Double(counts.0 + counts.1)
            && Similarity.between(texts[shorter], texts[longer]) >= least
    }

    /// The rarest pairs of characters of each text, by their rank among all.
    private func keys() -> [[Int]] {
        let numbered = texts.map(Self.numbered)
        var counts: [UInt64: Int] = [:]
        for text in numbered { for pair in text { counts[pair, default: 0] += 1 } }
        let byRarity = counts.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
        let ranks = Dictionary(uniqueKeysWithValues: byRarity.enumerated().map { ($1.key, $0) })
        return numbered.map { text in
            let length = text.count - Int(needed(by: text.count) - Self.sharedCount)
            return Array(text.compactMap { ranks[$0] }.sorted().prefix(length))
        }
    }

    /// Sorted pairs of characters, of which one that comes again counts as another.
    private static func numbered(_ pairs: [UInt64]) -> [UInt64] {
        var numbered: [UInt64] = []
        var repeated: UInt64 = 0
        for place in pairs.indices {
            repeated = place > 0 && pairs[place] == pairs[place - 1] ? min(repeated + 1, 0x7FF) : 0
            // Between the two characters, of 21 bits each, there is room for a number.
            numbered.append(pairs[place] | repeated << 21)
        }
        return numbered
    }
}
