import ArgumentParser
import Authoring
import Checks
import Git
import Standards
import Text
import Values
import Workspaces

struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: .help(
            en: "Write a new project, this period's report of one, or another document.",
            fr: "Écrire un nouveau projet, le point d'avancement de la période, ou un autre document."),
        subcommands: [Project.self, Status.self, Document.self])

    /// What `--set` gives: `name=New CRM`.
    static func pair(_ text: String) throws -> (String, String) {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty else {
            throw ValidationError(
                .help(
                    en: "--set wants key=value, not '\(text)'",
                    fr: "--set attend clé=valeur, et non « \(text) »"))
        }
        return (String(parts[0]), String(parts[1]))
    }

    struct Project: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: .help(
                en: "Write a project from a template of the standard.",
                fr: "Écrire un projet d'après un modèle du référentiel."),
            discussion: .help(
                en: "What the template asks for is given by --set, or asked on a terminal.",
                fr: "Ce que le modèle demande se donne par --set, ou est demandé dans un terminal."))

        @Argument(
            help: .help(
                en: "The project's id, which never changes: letters, digits, and - _ . inside.",
                fr: "L'identifiant du projet, qui ne change jamais : lettres, chiffres, et - _ . à l'intérieur."))
        var id: String

        @Option(
            help: .help(
                en: "The template, a folder of standard/templates.",
                fr: "Le modèle, un dossier de standard/templates."))
        var template = AgreedNames.project

        @Option(
            name: .customLong("set"),
            help: .help(
                en: "A value for the template, or a field of the project: name=\"New CRM\".",
                fr: "Une valeur pour le modèle, ou un champ du projet : name=\"Nouveau CRM\"."))
        var values: [String] = []

        @OptionGroup var common: CommonOptions

        func run() throws {
            let invocation = Invocation(common)
            let workspace = try invocation.workspace()
            let (documents, governance) = try invocation.governance(of: workspace)
            let given = try values.map(New.pair)
            let files = try invocation.failing { () throws(AuthoringError) in
                let project = try NewProject(
                    id, template: template, by: governance, among: documents.entries.map(\.path))
                let asked = invocation.asked(for: project.openMarks, given: Dictionary(given) { _, last in last })
                return try project.files(asked, today: invocation.today)
            }
            try invocation.write(files, into: workspace, governance.settings)
        }
    }

    struct Status: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: .help(
                en: "Write this period's report of a project.",
                fr: "Écrire le point d'avancement d'un projet pour la période."),
            discussion: .help(
                en: """
                    Figures are those of the last report, each marked to be confirmed; prose is never copied.
                    """,
                fr: """
                    Les chiffres sont ceux du dernier point, chacun marqué à confirmer ; le texte n'est jamais \
                    recopié.
                    """))

        @Argument(help: .help(en: "The project's id.", fr: "L'identifiant du projet."))
        var project: String

        @Argument(
            help: .help(
                en: "The period, 2026-11; the one that is owed without it.",
                fr: "La période, 2026-11 ; à défaut, celle qui est due."))
        var period: Period?

        @OptionGroup var common: CommonOptions

        func run() throws {
            let invocation = Invocation(common)
            let workspace = try invocation.workspace()
            let (documents, governance) = try invocation.governance(of: workspace)
            var bytes = try invocation.failing { () throws(GitError) in
                try DocumentBytes(of: documents, in: workspace.repository)
            }
            let report = try invocation.failing { () throws(AuthoringFailure) in
                try NewReport(
                    of: project, period: period, today: invocation.today, by: governance, in: documents, &bytes)
            }
            let files = try invocation.failing { () throws(AuthoringError) in try report.files(today: invocation.today)
            }
            try invocation.write(files, into: workspace, governance.settings)
        }
    }
}

extension New {
    struct Document: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: .help(
                en: "Write a document from the template of its kind.",
                fr: "Écrire un document d'après le modèle de son type."),
            discussion: .help(
                en: """
                    The path says of what kind it is, and in which format: projects/crm/end-report.md, \
                    committees/copil/2026-10-14.md.
                    """,
                fr: """
                    Le chemin dit de quel type il est, et dans quel format : projects/crm/end-report.md, \
                    committees/copil/2026-10-14.md.
                    """))

        @Argument(help: .help(en: "Where it goes.", fr: "Son emplacement."), completion: .file())
        var path: String

        @OptionGroup var common: CommonOptions

        func run() throws {
            let invocation = Invocation(common)
            let workspace = try invocation.workspace()
            let (documents, governance) = try invocation.governance(of: workspace)
            let path = try invocation.path(path, in: workspace)
            let files = try invocation.failing { () throws(AuthoringError) in
                try NewDocument(at: path, by: governance, among: documents.entries.map(\.path))
                    .files(today: invocation.today)
            }
            try invocation.write(files, into: workspace, governance.settings)
        }
    }
}

extension Period: ExpressibleByArgument {
    package init?(argument: String) {
        self.init(argument)
    }
}
