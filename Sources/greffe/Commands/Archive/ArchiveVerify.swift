import ArgumentParser
import Checks
import Filing
import Git
import Reports
import Text
import Workspaces

struct ArchiveVerify: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: .help(
            en: "Recompute every record from Git, and name what is not as it was filed.",
            fr: "Recalculer chaque dossier depuis Git, et nommer ce qui n'est plus tel qu'archivé."),
        discussion: .help(
            en: """
                Content is held against each record's list of digests, that list against the record's tag, the tag \
                against the commit that brought the record, and the branch against its own history, to which nothing \
                but new records may ever be added. What can't be known here is said. Then the standard's rules of \
                scope archive are run, such as which records are past their term. Exit code 1 where something is \
                wrong.
                """,
            fr: """
                Le contenu est confronté à la liste d'empreintes de chaque dossier, cette liste à l'étiquette du \
                dossier, l'étiquette au commit qui l'a apporté, et la branche à son propre historique, auquel seuls de \
                nouveaux dossiers peuvent s'ajouter. Ce qui ne peut être su ici est signalé. Puis les règles du \
                référentiel qui portent sur les archives sont exécutées, comme celle des dossiers arrivés à terme. \
                Code de retour 1 s'il y a une anomalie.
                """))

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
        let faults = verification.findings.map { finding in
            (finding.record.map { "\($0): " } ?? "") + "\(finding.message.text(in: language)) [\(finding.rule.name)]"
        }
        let lines = faults + [Message.verified(verification).text(in: language)]
        Surroundings.print(lines.map(\.escapedForTerminal).joined(separator: "\n"))
        for limit in verification.limits {
            Surroundings.print(limit.text(in: language).escapedForTerminal, to: .error)
        }
        let findings = verification.isWhole ? try findings(of: workspace, invocation) : []
        let text = FindingText(language: language, style: invocation.surroundings.style(of: .output))
        for finding in findings {
            Surroundings.print(([""] + text.lines(finding)).joined(separator: "\n"))
        }
        if !faults.isEmpty || findings.contains(where: { $0.level == .error }) { throw ExitCode(1) }
    }

    /// What rules find of the records; nothing before there is a commit whose rules could look at them.
    private func findings(of workspace: Workspace, _ invocation: Invocation) throws -> [Finding] {
        let head = try invocation.failing { () throws(GitError) in try workspace.repository.head.commit }
        guard let head else { return [] }
        let portfolio = try invocation.portfolio(.commit(head), byItself: true, of: workspace)
        return try invocation.failing { () throws(PortfolioError) in
            try Check.findings(ofRecordsIn: portfolio).filter { $0.standing == .open }
        }
    }
}
