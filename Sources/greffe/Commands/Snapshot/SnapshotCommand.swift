import ArgumentParser

struct SnapshotCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot",
        abstract: "Close a period: commit and tag what its reports say, and never change it again.",
        subcommands: [SnapshotTake.self, SnapshotVerify.self],
        defaultSubcommand: SnapshotTake.self)
}
