import ArgumentParser

struct StandardCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "standard",
        abstract: .help(
            en: "Look at the standard itself: its faults, and how it differs from another.",
            fr: "Examiner le référentiel lui-même : ses fautes, et en quoi il diffère d'un autre."),
        subcommands: [CheckStandard.self, DiffStandard.self, UpgradeStandard.self])
}
