extension CommitDate {
    /// Reads a date as `GIT_AUTHOR_DATE` may write it (git-commit(1), “Date formats”): Git's own (`1763633593 +0100`,
    /// `@1763633593 +0100`), RFC 2822 (`Thu, 20 Nov 2026 10:13:13 +0100`) and ISO 8601 (`2026-11-20T10:13:13+01:00`,
    /// with a space for the `T` too). A date without a zone is in `offset`, minutes east of UTC.
    package init?(_ text: String, defaultOffset offset: Int) {
        let date = Self.gitFormat(text, offset) ?? Self.iso8601(text, offset) ?? Self.rfc2822(text, offset)
        guard let date else { return nil }
        self = date
    }

    private static func gitFormat(_ text: String, _ offset: Int) -> CommitDate? {
        let words = text.split(separator: " ")
        guard let first = words.first, words.count <= 2 else { return nil }
        let digits = first.hasPrefix("@") ? first.dropFirst() : first
        // A short number without its zone could be a year.
        guard let seconds = Int64(digits), first.hasPrefix("@") || words.count == 2 || digits.count >= 9 else {
            return nil
        }
        let zone = words.count == 2 ? CommitDate.offset(of: words[1]) : offset
        return zone.map { CommitDate(seconds: seconds, offset: $0) }
    }

    private static func iso8601(_ text: String, _ offset: Int) -> CommitDate? {
        guard let split = text.firstIndex(where: { $0 == "T" || $0 == " " }) else { return nil }
        let day = text[..<split].split(separator: "-", omittingEmptySubsequences: false).map { Int64($0) }
        guard day.count == 3, let year = day[0], let month = day[1], let date = day[2] else { return nil }
        return moment(
            year: year, month: month, day: date, clockAndZone: text[text.index(after: split)...], offset)
    }

    private static func rfc2822(_ text: String, _ offset: Int) -> CommitDate? {
        let words = text.split { $0 == " " || $0 == "," }
        let date = words.first.flatMap { Int64($0) } == nil ? words.dropFirst() : words[...]
        guard date.count >= 4, let day = Int64(date[date.startIndex]),
            let month = months.firstIndex(of: date[date.startIndex + 1].prefix(3).lowercased()),
            let year = Int64(date[date.startIndex + 2])
        else { return nil }
        let rest = date.dropFirst(3).joined(separator: " ")
        return moment(year: year, month: Int64(month) + 1, day: day, clockAndZone: rest[...], offset)
    }

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    /// Reads `10:13:13+01:00`, `10:13 +0100`, `10:13:13.5Z` on a given day.
    private static func moment(
        year: Int64, month: Int64, day: Int64, clockAndZone: Substring, _ offset: Int
    ) -> CommitDate? {
        let zoneStart = clockAndZone.firstIndex { "+-Z".contains($0) } ?? clockAndZone.endIndex
        let zoneText = clockAndZone[zoneStart...]
        let whole = clockAndZone[..<zoneStart].split(separator: ".").first ?? ""
        let clock = whole.split(separator: ":").map { Int64($0.filter { $0 != " " }) }
        guard (1970...9999).contains(year), (1...12).contains(month), (1...31).contains(day),
            clock.count == 2 || clock.count == 3, let hour = clock[0], (0..<24).contains(hour),
            let minute = clock[1], (0..<60).contains(minute), let second = clock.count == 3 ? clock[2] : 0,
            (0...60).contains(second), let zone = zoneText.isEmpty ? offset : CommitDate.offset(of: zoneText)
        else { return nil }
        let local = days(year: year, month: month, day: day) * 86_400 + hour * 3600 + minute * 60 + second
        return CommitDate(seconds: local - Int64(zone) * 60, offset: zone)
    }
}
