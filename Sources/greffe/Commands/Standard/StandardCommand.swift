import ArgumentParser

struct StandardCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "standard", abstract: "Look at the standard itself: its faults, and how it differs from another.",
        subcommands: [CheckStandard.self, DiffStandard.self, UpgradeStandard.self])
}
