import ArgumentParser
import Filing
import Git
import Reports
import Text
import Workspaces

struct Log: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List what greffe wrote into history: snapshots, records, removals and returns.",
        discussion: "The newest first, from the branch that is checked out and from the archive's, by their commits.")

    @Option(help: "text or json.")
    var format = Format.text

    @OptionGroup var common: CommonOptions

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    func run() throws {
        let invocation = Invocation(common)
        let workspace = try invocation.workspace()
        let entries = try invocation.failing { () throws(GitError) in
            try HistoryEntry.all(in: workspace.repository)
        }
        switch format {
        case .text:
            let language = invocation.language()
            let lines = entries.map { entry in
                let commit = entry.commit
                return [
                    commit.committer.date.day, commit.id.short, entry.message.text(in: language),
                    "(\(commit.author.identity.name))",
                ].joined(separator: "  ").escapedForTerminal
            }
            if !lines.isEmpty { Surroundings.print(lines.joined(separator: "\n")) }
        case .json: Surroundings.print(HistoryData.json(entries))
        }
    }
}
