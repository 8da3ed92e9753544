import ArgumentParser
import Checks
import Records
import Text
import Values
import Workspaces

struct SnapshotVerify: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: .help(
            en: "Compute every snapshot again, and name what is not as it was taken.",
            fr: "Recalculer chaque instantané, et nommer ce qui n'est plus tel que pris."),
        discussion: .help(
            en: """
                Each is computed from the commit that it was taken of, as of its date, and held against the files that \
                its tag has and those of HEAD. Another version of greffe may give other values, whose lines are shown. \
                Exit code 1 where something differs.
                """,
            fr: """
                Chacun est calculé depuis le commit dont il a été pris, à sa date d'arrêté, et confronté aux fichiers \
                de son étiquette et à ceux de HEAD. Une autre version de greffe peut donner d'autres valeurs, dont les \
                lignes sont montrées. Code de retour 1 si quelque chose diffère.
                """))

    @OptionGroup var common: CommonOptions

    func run() throws {
        let invocation = Invocation(common)
        let workspace = try invocation.workspace()
        let verifying = SnapshotVerifying(of: workspace, invocation.opening(of: workspace))
        let verified: [(period: Period, findings: [SnapshotFinding])]
        do throws(HistoryFailure) {
            verified = try invocation.showingProgress { () throws(HistoryFailure) in try verifying.verify() }
        } catch {
            throw invocation.fail(error)
        }
        let language = invocation.language()
        let lines = verified.flatMap { period, findings in
            findings.flatMap { ["\(period): \($0.message.text(in: language)) [\($0.rule.name)]"] + differences($0) }
        }
        let count = verified.count { !$0.findings.isEmpty }
        let summary = Message.verifiedSnapshots(verified.count, faulty: count).text(in: language)
        Surroundings.print((lines + [summary]).map(\.escapedForTerminal).joined(separator: "\n"))
        if count > 0 { throw ExitCode(1) }
    }

    private func differences(_ finding: SnapshotFinding) -> [String] {
        guard case .differs(_, let standing, let computed) = finding else { return [] }
        return standing.prefix(Self.shown).map { "  - \($0)" } + computed.prefix(Self.shown).map { "  + \($0)" }
    }

    /// As many lines of each side are shown.
    private static let shown = 5
}
