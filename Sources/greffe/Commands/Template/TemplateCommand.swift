import ArgumentParser

struct TemplateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template",
        abstract: .help(
            en: "Carry a new version of a template into projects under way.",
            fr: "Porter une nouvelle version d'un modèle dans des projets en cours."),
        subcommands: [UpgradeTemplate.self])
}
