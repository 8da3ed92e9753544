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
        abstract: "Write a new project, this period's report of one, or another document.",
        subcommands: [Project.self, Status.self, Document.self])

    /// What `--set` gives: `name=New CRM`.
    static func pair(_ text: String) throws -> (String, String) {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty else {
            throw ValidationError("--set wants key=value, not '\(text)'")
        }
        return (String(parts[0]), String(parts[1]))
    }

    struct Project: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write a project from a template of the standard.",
            discussion: "What the template asks for is given by --set, or asked on a terminal.")

        @Argument(help: "The project's id, which never changes: letters, digits, and - _ . inside.")
        var id: String

        @Option(help: "The template, a folder of standard/templates.")
        var template = AgreedNames.project

        @Option(
            name: .customLong("set"), help: "A value for the template, or a field of the project: name=\"New CRM\".")
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
            abstract: "Write this period's report of a project.",
            discussion: "Figures are those of the last report, each marked to be confirmed; prose is never copied.")

        @Argument(help: "The project's id.")
        var project: String

        @Argument(help: "The period, 2026-11; the one that is owed without it.")
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
            abstract: "Write a document from the template of its kind.",
            discussion: """
                The path says of what kind it is, and in which format: projects/crm/end-report.md, \
                committees/copil/2026-10-14.md.
                """)

        @Argument(help: "Where it goes.", completion: .file())
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
