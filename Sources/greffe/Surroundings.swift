import Glibc
import Reports
import Text
import Values

/// What the program's surroundings say: environment, terminal, clock.
struct Surroundings {
    let variables: [String: String]

    init() {
        var variables: [String: String] = [:]
        var entry = environ
        while let text = entry.pointee {
            let parts = String(cString: text).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
            entry += 1
        }
        self.variables = variables
    }

    /// The language of the locale, English where it is not one of greffe's (POSIX: `LC_ALL`, `LC_MESSAGES`, `LANG`).
    var language: Language {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { variables[$0] }.first { !$0.isEmpty }
        return locale?.hasPrefix("fr") == true ? .french : .english
    }

    /// Colour on a terminal only, and not where `NO_COLOR` is set (no-color.org).
    func style(of stream: Stream) -> Style {
        let isRefused = !(variables["NO_COLOR"] ?? "").isEmpty || variables["TERM"] == "dumb"
        return Style(isColoured: !isRefused && stream.isTerminal)
    }

    /// This day, where the computer is.
    var today: Day {
        var now = time(nil)
        var local = tm()
        localtime_r(&now, &local)
        guard let day = Day(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday)) else {
            preconditionFailure("the C library's calendar has days that exist")
        }
        return day
    }

    enum Stream: Int32 {
        case input = 0
        case output = 1
        case error = 2

        var isTerminal: Bool { isatty(rawValue) == 1 }
    }
}
