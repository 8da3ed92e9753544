/// A moment, and the clock of the place where it was written down.
package struct CommitDate: Hashable, Sendable {
    /// Since 1970-01-01 in UTC.
    package let seconds: Int64
    /// Minutes east of UTC.
    package let offset: Int

    package init(seconds: Int64, offset: Int) {
        self.seconds = seconds
        self.offset = offset
    }

    /// Reads `1763633593 +0100`.
    init?(raw: Substring) {
        guard let space = raw.utf8.firstIndex(of: UInt8(ascii: " ")), let seconds = Int64(raw[..<space]),
            let offset = Self.offset(of: raw[raw.utf8.index(after: space)...])
        else { return nil }
        self.init(seconds: seconds, offset: offset)
    }

    /// `1763633593 +0100`.
    var raw: String { "\(seconds) \(zone(separator: ""))" }

    /// The day on the clock of the place: `2026-10-31`.
    package var day: String {
        let (year, month, day) = Self.civil(fromDays: localSeconds.flooredQuotient(by: 86_400))
        return "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
    }

    /// `2026-10-31T09:30:00+01:00`.
    package var iso8601: String {
        let second = localSeconds - localSeconds.flooredQuotient(by: 86_400) * 86_400
        let clock = [second / 3600, second / 60 % 60, second % 60].map { Self.padded($0, to: 2) }
        return "\(day)T\(clock.joined(separator: ":"))\(zone(separator: ":"))"
    }

    /// The minutes of `+0100`, `+01:00`, `-01` or `Z`.
    static func offset(of zone: Substring) -> Int? {
        if zone == "Z" { return 0 }
        guard let sign = zone.utf8.first, [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(sign) else { return nil }
        let digits = zone.utf8.dropFirst().filter { $0 != UInt8(ascii: ":") }
        guard digits.count == 4 || digits.count == 2, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        let minutes = digits.count == 2 ? number * 60 : number / 100 * 60 + number % 100
        return sign == UInt8(ascii: "-") ? -minutes : minutes
    }

    private func zone(separator: String) -> String {
        let minutes = abs(offset)
        return (offset < 0 ? "-" : "+") + Self.padded(Int64(minutes / 60), to: 2) + separator
            + Self.padded(Int64(minutes % 60), to: 2)
    }

    private var localSeconds: Int64 { seconds.addingReportingOverflow(Int64(offset) * 60).partialValue }

    private static func padded(_ number: Int64, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

extension CommitDate {
    /// The days from 1970-01-01 to a day of the Gregorian calendar (Hinnant, “chrono-compatible low-level date
    /// algorithms”).
    static func days(year: Int64, month: Int64, day: Int64) -> Int64 {
        let year = month <= 2 ? year - 1 : year
        let era = year.flooredQuotient(by: 400)
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The inverse of ``days(year:month:day:)``.
    fileprivate static func civil(fromDays days: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let shifted = days + 719_468
        let era = shifted.flooredQuotient(by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthIndex = (5 * dayOfYear + 2) / 153
        let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthIndex + 2) / 5 + 1)
    }
}

extension Int64 {
    fileprivate func flooredQuotient(by divisor: Int64) -> Int64 {
        self / divisor - (self % divisor < 0 ? 1 : 0)
    }
}
