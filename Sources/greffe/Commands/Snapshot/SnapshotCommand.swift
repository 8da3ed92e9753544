import ArgumentParser

struct SnapshotCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot",
        abstract: .help(
            en: "Close a period: commit and tag what its reports say, and never change it again.",
            fr: "Clore une période : valider et étiqueter ce que disent ses points, et ne plus y toucher."),
        subcommands: [SnapshotTake.self, SnapshotVerify.self],
        defaultSubcommand: SnapshotTake.self)
}
