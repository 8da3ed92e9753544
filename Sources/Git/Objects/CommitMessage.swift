import CGit2

/// What a commit says: a subject, a body, and trailers at its end.
package struct CommitMessage: Hashable, Sendable {
    /// Ends with a line end where greffe wrote it.
    package let text: String

    /// One line `name: value` of the last paragraph.
    package struct Trailer: Hashable, Sendable {
        package let name: String
        package let value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// A message as a commit has it.
    init(text: String) {
        self.text = text
    }

    /// A message whose paragraphs are its subject, its body and its trailers, those that are empty left out.
    package init(subject: String, body: String = "", trailers: [Trailer] = []) {
        let lines = trailers.map { "\($0.name): \($0.value)" }.joined(separator: "\n")
        text = [subject, body, lines].filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    /// The first line.
    package var subject: Substring { Substring(text.utf8.prefix { $0 != UInt8(ascii: "\n") }) }

    /// The trailers, as `git interpret-trailers --parse` finds them.
    package var trailers: [Trailer] {
        get throws(GitError) {
            try Library.start()
            var array = git_message_trailer_array()
            try check(git_message_trailers(&array, text), .readingTrailers)
            defer { git_message_trailer_array_free(&array) }
            return UnsafeBufferPointer(start: array.trailers, count: array.count).map {
                Trailer(String(cString: $0.key), String(cString: $0.value))
            }
        }
    }
}
