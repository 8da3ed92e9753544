import Git
import Glibc
import Reports
import Text
import Values

/// What surrounds the program: environment, terminal, clock.
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
        guard let day = Day(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
        else {
            preconditionFailure("the C library's calendar has days that exist")
        }
        return day
    }

    /// This moment, on the clock of the place where the computer is.
    var now: CommitDate {
        var now = time(nil)
        var local = tm()
        localtime_r(&now, &local)
        return CommitDate(seconds: Int64(now), offset: local.tm_gmtoff / 60)
    }

    /// Tells this build of the program from any other: when and where it was written, and its size.
    static var programIdentity: String {
        var status = stat()
        guard stat("/proc/self/exe", &status) == 0 else { return "" }
        return "\(status.st_ino)-\(status.st_size)-\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    }

    /// The folder the program was called in, absolute, without a slash at its end.
    static var workingDirectory: String {
        guard let path = getcwd(nil, 0) else { return "/" }
        defer { free(path) }
        return String(cString: path)
    }

    /// Whether anything stands at a path, a link to nowhere too.
    static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    /// Whether a folder, a device or the like stands at a path, or where a link there leads.
    static func isIrregular(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && !status.isRegular
    }

    /// The bytes of a regular file, or of standard input for `-`; nil where they can't be read.
    static func bytes(ofFile path: String) -> [UInt8]? {
        // Without blocking, since a FIFO would be waited for before it could be told from a file.
        let file = path == "-" ? Stream.input.rawValue : open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var status = stat()
        guard path == "-" || fstat(file, &status) == 0 && status.isRegular else { return nil }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(file, &chunk, chunk.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { return nil }
            if count == 0 { return bytes }
            bytes += chunk[..<count]
        }
    }

    enum Stream: Int32 {
        case input = 0
        case output = 1
        case error = 2

        var isTerminal: Bool { isatty(rawValue) == 1 }
    }

    /// Writes a line, or all of a text that ends its own last line.
    static func print(_ text: String, to stream: Stream = .output) {
        write(text.hasSuffix("\n") ? text : text + "\n", to: stream)
    }

    /// Writes a text; output that can't be written whole, unless its reader left, ends the program with exit code 2.
    static func write(_ text: String, to stream: Stream) {
        Array(text.utf8).withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let count = Glibc.write(stream.rawValue, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { return end(stream, by: count < 0 ? errno : EPIPE) }
                rest = rest.dropFirst(count)
            }
        }
    }

    /// A reader that closed the pipe has seen enough; where standard error fails, nothing is left to say it on.
    private static func end(_ stream: Stream, by reason: Int32) {
        guard stream == .output, reason != EPIPE else { return }
        let message = Message.incompleteOutput(String(cString: strerror(reason)))
        print("greffe: \(message.text(in: Surroundings().language))", to: .error)
        exit(2)
    }
}

extension stat {
    fileprivate var isRegular: Bool { st_mode & S_IFMT == S_IFREG }
}
