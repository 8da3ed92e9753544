import Glibc
import Text

/// Why nothing was signed.
struct SigningFailure: Error {
    let message: Message
    /// The program's or the system's own words.
    let detail: String?

    init(_ message: Message, detail: String? = nil) {
        self.message = message
        self.detail = detail
    }

    /// A program that failed, or was stopped.
    init(_ run: SignerRun, of program: String) {
        let words = String(decoding: run.errors, as: UTF8.self)
        self.init(.signerFailed(program, Self.lastWords(words) ?? run.ending), detail: words)
    }

    /// A program that the system doesn't start, by its `errno`.
    static func notRun(_ signer: Signer, _ code: Int32) -> SigningFailure {
        let words = String(cString: strerror(code))
        return SigningFailure(.signerNotRun(signer.program, words, signer.format.programSetting), detail: words)
    }

    /// A file that can't be written, by `errno`.
    static func noRoom() -> SigningFailure {
        let words = String(cString: strerror(errno))
        return SigningFailure(.noRoomForSigning(words), detail: words)
    }

    /// The last lines that are for people, each once; nil where there are none.
    private static func lastWords(_ words: String) -> String? {
        var lines: [Substring] = []
        for line in words.split(whereSeparator: \.isNewline).reversed() where lines.count < 3 {
            if !line.hasPrefix("[GNUPG:]"), !lines.contains(line) { lines.append(line.prefix(200)) }
        }
        return lines.isEmpty ? nil : lines.reversed().joined(separator: "; ")
    }
}
