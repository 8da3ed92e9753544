/// The help of every command, as `--experimental-dump-help` gives it.
struct DumpedHelp: Decodable {
    let command: Command

    /// A command, or one of its arguments, which have texts alike.
    struct Command: Decodable {
        private let abstract: String?
        private let discussion: String?
        private let arguments: [Command]?
        private let subcommands: [Command]?

        /// Its own texts and those of all below it, in the order of the declarations.
        var texts: [String] {
            [abstract, discussion].compactMap(\.self) + ((arguments ?? []) + (subcommands ?? [])).flatMap(\.texts)
        }
    }

    /// What Argument Parser says by itself.
    static let foreignTexts: Set = [
        "Show the version.", "Show help information.", "Show subcommand help information.",
    ]
}
