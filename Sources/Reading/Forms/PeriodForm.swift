import Text
import Values

/// Periods: `2026-09`, `09/2026`, `oct. 2026`, `T2 2027`, `2026-W46`, `2026-F23`, `2026`.
extension Conventions {
    func period(_ human: HumanText) -> TypedScalar {
        let text = human.text.trimmed
        var words = Self.words(text.replacing("/", with: " "))
        if words.count == 1 { words = Self.parts(of: words[0]) }
        if words.count == 3 { words = Self.joinedNumber(words) }
        guard words.count == 2, let year = words.firstIndex(where: { $0.isDigits && $0.count == 4 }) else {
            return .fault(.malformed(text, as: .period))
        }
        let word = words[1 - year]
        if ["s1", "s2"].contains(word) { return .fault(.semesterOrWeek(text)) }
        guard let (cadence, number) = Self.place(word), let value = Int(words[year]),
            let period = Period(cadence, year: value, number: number)
        else { return .fault(.malformed(text, as: .period)) }
        return .text(Array(period.text.utf8))
    }

    /// The cadence and number that a word beside the year names: `09`, `oct`, `t2`, `2t`, `w46`, `f23`.
    private static func place(_ word: String) -> (Cadence, Int)? {
        if word.isDigits { return word.count <= 2 ? Int(word).map { (.month, $0) } : nil }
        if let month = CalendarWords.month(word) { return (.month, month) }
        let letters = word.filter(\.isLetter)
        let digits = word.filter(\.isNumber)
        let isPair = word == letters + digits || (word == digits + letters && "tq".contains(letters))
        guard isPair, digits.isDigits, digits.count <= 2, let number = Int(digits) else { return nil }
        switch letters {
        case "t", "q": return digits.count == 1 ? (.quarter, number) : nil
        case "w", "s": return (.week, number)
        case "f": return (.fortnight, number)
        default: return nil
        }
    }

    /// `2026t2`, `t22027` and `2026w46` as year and place.
    private static func parts(of word: String) -> [String] {
        guard word.contains(where: \.isLetter) else { return [word] }
        let start = word.prefix(4)
        if start.isDigits { return [String(start), String(word.dropFirst(4))] }
        return [String(word.dropLast(4)), String(word.suffix(4))]
    }

    /// `week 46 2026` and `2 t 2027` with the number at its word.
    private static func joinedNumber(_ words: [String]) -> [String] {
        let letters = ["week": "w", "semaine": "w", "sem": "w", "quarter": "q", "trimestre": "t", "t": "t", "q": "q"]
        guard let place = words.firstIndex(where: { letters[$0] != nil }), let letter = letters[words[place]],
            let number = words.firstIndex(where: { $0.isDigits && $0.count <= 2 }),
            let year = words.indices.first(where: { $0 != place && $0 != number })
        else { return words }
        return [letter + words[number], words[year]]
    }
}
