import Text
import Values

/// Days: `2026-10-31`, `31/10/2026`, `1er octobre 2026`.
extension Conventions {
    func date(_ human: HumanText) -> TypedScalar {
        if isDayFirst, let day = human.bytes.withUnsafeBufferPointer(Self.dayFirst) { return day }
        switch day(human.text, rest: human.text.trimmed) {
        case .success(let day): return .text(day.bytes)
        case .failure(let fault): return .fault(fault)
        }
    }

    /// The day that `31/10/2026` spells, with any of the marks; nil for anything else.
    static func dayFirst(_ bytes: UnsafeBufferPointer<UInt8>) -> TypedScalar? {
        guard (8...10).contains(bytes.count), let first = bytes.firstIndex(where: { !$0.isDigit }), first <= 2,
            bytes[first].isDateMark, case let second = bytes.count - 5, second > first, second - first <= 3,
            bytes[second] == bytes[first], let day = bytes.number(0..<first),
            let month = bytes.number(first + 1..<second), let year = bytes.number(second + 1..<bytes.count)
        else { return nil }
        return Day(year: year, month: month, day: day).map { .text($0.bytes) }
    }

    /// `text` is the whole value, for messages; `rest` what is left of it to read.
    private func day(_ text: String, rest: String) -> Result<Day, Fault> {
        let numbers = rest.split(omittingEmptySubsequences: false, whereSeparator: { "-/.".contains($0) })
        if numbers.allSatisfy({ $0.isDigits }) { return day(text, numbers: numbers, in: rest) }
        if let midnight = Self.midnight(rest) { return .success(midnight) }
        let words = Self.words(rest)
        if words.count > 1, let weekday = CalendarWords.weekday(words[0]),
            CalendarWords.month(words[1]) == nil || words.count > 3
        {
            let found = day(text, rest: rest.drop { !$0.isWhitespace }.trimmed)
            guard case .success(let day) = found, day.weekday != weekday else { return found }
            return .failure(.otherWeekday(text))
        }
        return day(text, words: words)
    }

    /// Reads three numbers with one mark between them.
    private func day(_ text: String, numbers: [Substring], in rest: String) -> Result<Day, Fault> {
        let lengths = numbers.map(\.count)
        let values = numbers.compactMap { Int($0) }
        let hasOneMark = Set(rest.filter { "-/.".contains($0) }).count <= 1
        guard hasOneMark, lengths.allSatisfy({ $0 <= 4 && $0 != 3 }) else {
            return .failure(.malformed(text, as: .date))
        }
        switch lengths.map({ $0 == 4 }) {
        case [true, false, false]: return named(text, values[0], values[1], values[2])
        case [false, false, true]: return day(text, year: values[2], values[0], values[1])
        case [false, false, false]: return .failure(.shortYear(text))
        case [false, false]: return .failure(.dayWithoutYear(text))
        case [true, false], [false, true], [true]: return .failure(.notOneDay(text))
        default: return .failure(.malformed(text, as: .date))
        }
    }

    /// Reads a day and a month in the language's order.
    private func day(_ text: String, year: Int, _ first: Int, _ second: Int) -> Result<Day, Fault> {
        if isDayFirst { return named(text, year, second, first) }
        let dayFirst = Day(year: year, month: second, day: first)
        let monthFirst = Day(year: year, month: first, day: second)
        if let dayFirst, let monthFirst, dayFirst != monthFirst {
            return .failure(.dayOrMonthFirst(text, dayFirst.text, monthFirst.text))
        }
        return (dayFirst ?? monthFirst).map(Result.success) ?? .failure(.noSuchDay(text))
    }

    private func named(_ text: String, _ year: Int, _ month: Int, _ day: Int) -> Result<Day, Fault> {
        Day(year: year, month: month, day: day).map(Result.success) ?? .failure(.noSuchDay(text))
    }

    /// Reads `1er octobre 2026` and `October 1st, 2026`.
    private func day(_ text: String, words: [String]) -> Result<Day, Fault> {
        if let first = words.first, CalendarWords.vague.contains(first) { return .failure(.notOneDay(text)) }
        let months = words.map { CalendarWords.month($0) }
        switch (words.count, months.firstIndex { $0 != nil }) {
        case (3, let place?) where place < 2:
            guard let month = months[place], let day = Self.ordinal(words[1 - place]), words[2].isDigits else { break }
            if words[2].count == 2 { return .failure(.shortYear(text)) }
            if words[2].count == 4, let year = Int(words[2]) { return named(text, year, month, day) }
        case (2, let place?):
            let other = words[1 - place]
            if other.isDigits, other.count == 4 { return .failure(.notOneDay(text)) }
            if Self.ordinal(other) != nil { return .failure(.dayWithoutYear(text)) }
        case (1, 0?): return .failure(.notOneDay(text))
        default: break
        }
        return .failure(.malformed(text, as: .date))
    }

    /// `1`, `1er`, `2nd` as a number of at most two digits.
    private static func ordinal(_ word: String) -> Int? {
        let digits = word.prefix(while: \.isNumber)
        guard digits.count <= 2, ["", "er", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)) else {
            return nil
        }
        return Int(digits)
    }

    /// A timestamp that is a day's first instant, as spreadsheets and YAML 1.1 write days.
    private static func midnight(_ text: String) -> Day? {
        guard let day = Day(text.prefix(10)), let mark = text.dropFirst(10).first, "Tt ".contains(mark) else {
            return nil
        }
        let time = text.dropFirst(11).trimmed.drop { $0 == "0" || $0 == ":" || $0 == "." }
        let isTime = text.dropFirst(11).trimmed.hasPrefix("00:00")
        return isTime && (time.isEmpty || time.lowercased() == "z") ? day : nil
    }

    static func words(_ text: String) -> [String] {
        text.folded.split(whereSeparator: { " ,.".contains($0) }).map(String.init)
    }
}

extension UInt8 {
    /// Whether the byte stands between the numbers of a day.
    fileprivate var isDateMark: Bool {
        self == UInt8(ascii: "/") || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
    }
}

extension StringProtocol {
    /// Whether there are only ASCII digits, and at least one.
    var isDigits: Bool { !isEmpty && utf8.allSatisfy(\.isDigit) }
}
