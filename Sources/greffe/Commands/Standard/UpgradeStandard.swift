import ArgumentParser
import Authoring
import Checks
import Git
import Reports
import Text
import Workspaces

struct UpgradeStandard: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "upgrade",
        abstract: .help(
            en: "Merge a newer standard into the portfolio's, and keep what was changed here.",
            fr: "Fusionner un référentiel plus récent dans celui du portefeuille, en gardant ce qui a changé ici."),
        discussion: .help(
            en: """
                Each file is merged line by line against what was vendored. Nothing is written where a place was \
                changed on both sides, where standard/ has changes that are not committed, or where the merged \
                standard would have a new fault. Killed midway, the same command finishes. Exit code 1 if nothing was \
                written for such a reason of the standard's own.
                """,
            fr: """
                Chaque fichier est fusionné ligne par ligne par rapport à sa version d'origine. Rien n'est écrit si un \
                endroit a changé des deux côtés, si standard/ a des modifications non validées, ou si le référentiel \
                fusionné a une faute nouvelle. Après une interruption, la même commande achève le travail. Code de \
                retour 1 si rien n'a été écrit pour une telle raison, propre au référentiel.
                """)
    )

    @Argument(
        help: .help(
            en: "The standard: a folder, or one that greffe carries (common, essential, pm2).",
            fr: "Le référentiel : un dossier, ou un de ceux de greffe (common, essential, pm2)."),
        completion: .directory)
    var standard: String

    @Option(
        help: .help(
            en: "Where both sides changed a place of this file, take what is here.",
            fr: "Si les deux côtés ont changé un endroit de ce fichier, prendre ce qui est ici.",
            valueName: "path"))
    var ours: [String] = []

    @Option(
        help: .help(
            en: "Where both sides changed a place of this file, take what is there.",
            fr: "Si les deux côtés ont changé un endroit de ce fichier, prendre ce qui est là-bas.",
            valueName: "path"))
    var theirs: [String] = []

    @OptionGroup var common: CommonOptions

    func run() throws {
        let invocation = Invocation(common)
        let workspace = try invocation.workspace()
        let other = try invocation.standard(named: standard)
        let sides = ours.map { ($0, TextMerge.Side.ours) } + theirs.map { ($0, .theirs) }
        let upgrade = try merged(with: other, Dictionary(sides) { first, _ in first }, in: invocation, workspace)
        let failing = try refuseFaults(of: upgrade, invocation)
        let (written, removed) = try invocation.failing { () throws(AuthoringFailure) in
            try upgrade.write(into: workspace.repository)
        }
        let language = invocation.language()
        let notes = upgrade.notes.map { Message.note($0) } + (failing > 0 ? [.failingExamples(failing)] : [])
        let lines = (notes + [.upgraded(written.map(\.text), removing: removed.map(\.text))]).map {
            $0.text(in: language).linesEscapedForTerminal
        }
        Surroundings.print(lines.joined(separator: "\n"))
    }

    /// Shows what the merged standard would newly have; gives how many examples would fail.
    private func refuseFaults(of upgrade: StandardUpgrade, _ invocation: Invocation) throws -> Int {
        let (faults, failingExamples) = try invocation.failing { () throws(PortfolioError) in
            try upgrade.newFaults(today: invocation.today)
        }
        guard !faults.isEmpty else { return failingExamples }
        let text = FindingText(language: invocation.language(), style: invocation.surroundings.style(of: .error))
        Surroundings.print(faults.flatMap { text.lines($0) + [""] }.joined(separator: "\n"), to: .error)
        _ = invocation.fail(.newFaults(faults.count))
        throw ExitCode(1)
    }

    private func merged(
        with other: NamedStandard, _ sides: [String: TextMerge.Side], in invocation: Invocation, _ workspace: Workspace
    ) throws -> StandardUpgrade {
        do throws(AuthoringFailure) {
            return try StandardUpgrade(to: other.files, named: other.name, in: workspace, preferring: sides)
        } catch .authoring(.standardConflicts(let conflicts)) {
            let texts = conflicts.map { $0.text.text(in: invocation.language()).linesEscapedForTerminal }
            Surroundings.print(texts.joined(separator: "\n"), to: .error)
            _ = invocation.fail(AuthoringError.standardConflicts(conflicts).message)
            throw ExitCode(1)
        } catch {
            throw invocation.fail(error.message)
        }
    }

    func validate() throws {
        if !Set(ours).isDisjoint(with: theirs) {
            throw ValidationError(
                .help(
                    en: "--ours and --theirs name the same file: give one",
                    fr: "--ours et --theirs nomment le même fichier : n'en donner qu'un"))
        }
    }
}
