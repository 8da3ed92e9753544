import ArgumentParser

struct TemplateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template", abstract: "Carry a new version of a template into projects under way.",
        subcommands: [UpgradeTemplate.self])
}
