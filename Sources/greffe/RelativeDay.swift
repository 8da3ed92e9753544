import ArgumentParser
import Values

/// A day as people give it: itself, or how long ago it was.
enum RelativeDay: ExpressibleByArgument {
    case day(Day)
    case months(Int)
    case days(Int)

    init?(argument: String) {
        if let day = Day(argument) {
            self = .day(day)
            return
        }
        guard let unit = argument.last, let count = Int(argument.dropLast()), (0...100_000).contains(count) else {
            return nil
        }
        switch unit {
        case "y": self = .months(12 * count)
        case "m": self = .months(count)
        case "w": self = .days(7 * count)
        case "d": self = .days(count)
        default: return nil
        }
    }

    /// Nil where the calendar doesn't go so far.
    func day(before today: Day) -> Day? {
        switch self {
        case .day(let day): day
        case .months(let count): today.adding(months: -count)
        case .days(let count): today.adding(days: -count)
        }
    }
}
