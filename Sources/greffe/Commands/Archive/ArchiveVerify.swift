import ArgumentParser
import Filing
import Git
import Records
import Text
import Workspaces

struct ArchiveVerify: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Recompute every record from Git, and name what is not as it was filed.",
        discussion: """
            Content is held against each record's list of digests, that list against the record's tag, the tag against \
            the commit that brought the record, and the branch against its own history, to which nothing but new records \
            may ever be added. What can't be known here is said. Exit code 1 where something is wrong.
            """)

    @OptionGroup var common: CommonOptions

    func run() throws {
        let invocation = Invocation(common)
        let workspace = try invocation.workspace()
        let archive = try invocation.failing { () throws(ArchiveFailure) in
            try Archive.filed(in: workspace.repository)
        }
        let verifying = ArchiveVerifying(at: archive.commit, opening: workspace.reopening)
        let verification = try invocation.showingProgress {
            try invocation.failing { () throws(GitError) in try verifying.verify() }
        }
        let language = invocation.language()
        let findings = verification.findings.map { finding in
            (finding.record.map { "\($0): " } ?? "") + finding.message.text(in: language)
        }
        let lines = findings + [Message.verified(verification).text(in: language)]
        Surroundings.print(lines.map(\.escapedForTerminal).joined(separator: "\n"))
        for limit in verification.limits {
            Surroundings.print(limit.text(in: language).escapedForTerminal, to: .error)
        }
        if !findings.isEmpty { throw ExitCode(1) }
    }
}
