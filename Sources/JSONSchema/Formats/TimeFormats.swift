import Values

/// Dates and times of RFC 3339.
extension FormatReader {
    mutating func readDate() -> Bool {
        guard let year = number(digits: 4), skip("-"), let month = number(digits: 2), skip("-"),
            let day = number(digits: 2)
        else { return false }
        return (1...12).contains(month) && day >= 1 && day <= Day.count(ofMonth: month, year: year)
    }

    /// A second of 60 is one that was put in at the end of a day in UTC.
    mutating func readTime() -> Bool {
        guard let hour = number(digits: 2), skip(":"), let minute = number(digits: 2), skip(":"),
            let second = number(digits: 2), hour < 24, minute < 60, second <= 60
        else { return false }
        if skip("."), skip(while: \.isDigit).isEmpty { return false }
        guard let offset = readOffset() else { return false }
        let minuteOfDay = (hour * 60 + minute - offset + 2 * 1440) % 1440
        return second < 60 || minuteOfDay == 1439
    }

    /// Reads the offset from UTC, in minutes.
    private mutating func readOffset() -> Int? {
        if skip("Z", or: "z") { return 0 }
        let isWest = rest.first == UInt8(ascii: "-")
        guard skip("+", or: "-"), let hours = number(digits: 2), skip(":"), let minutes = number(digits: 2),
            hours < 24, minutes < 60
        else { return nil }
        return (hours * 60 + minutes) * (isWest ? -1 : 1)
    }

    /// Reads a duration of RFC 3339's appendix A: of weeks alone, or of parts of which none is left out between.
    mutating func readDuration() -> Bool {
        guard skip("P") else { return false }
        let parts = readParts("YMDW")
        guard skip("T") else { return parts == "W" || isRun(parts, of: "YMD") }
        return (parts.isEmpty || isRun(parts, of: "YMD")) && isRun(readParts("HMS"), of: "HMS")
    }

    /// Reads numbers, each with a unit, as far as there are any, and gives the units.
    private mutating func readParts(_ units: StaticString) -> String {
        var parts = ""
        while rest.first?.isDigit == true {
            _ = skip(while: \.isDigit)
            guard let unit = rest.first, skip(anyOf: units) else { return "?" }
            parts.unicodeScalars.append(Unicode.Scalar(unit))
        }
        return parts
    }

    private func isRun(_ parts: String, of units: String) -> Bool {
        !parts.isEmpty && (units.contains(parts))
    }
}
