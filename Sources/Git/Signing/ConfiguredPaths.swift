/// How paths of the configuration are read.
struct ConfiguredPaths {
    /// The user's home, which `~/` means.
    let home: String?
    /// What other paths start from, as Git's own commands run there; ends with `/`.
    let folder: String

    /// The path of a file.
    func file(_ text: String) -> String {
        if let home, text.hasPrefix("~/") { return home + text.dropFirst() }
        return text.hasPrefix("/") ? text : folder + text
    }

    /// The path of a program; without a slash it is a name that is looked for in `PATH`.
    func program(_ text: String) -> String { text.contains("/") ? file(text) : text }
}
