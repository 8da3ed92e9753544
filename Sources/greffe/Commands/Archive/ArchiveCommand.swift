import ArgumentParser

struct ArchiveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive",
        abstract: "File closed projects as records, and bring them back.",
        discussion: """
            A record is a project's folder as it was closed, with its closing figures and the digest of every file, on \
            the branch archive. It is tagged and never changed: `git push --follow-tags origin archive` publishes it.
            """,
        subcommands: [ArchiveFile.self, ArchiveList.self, ArchiveShow.self, ArchiveRestore.self, ArchiveVerify.self],
        defaultSubcommand: ArchiveFile.self)
}
