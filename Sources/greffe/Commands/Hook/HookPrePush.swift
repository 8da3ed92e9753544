import ArgumentParser
import Checks
import Git
import Text
import Workspaces

struct HookPrePush: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pre-push",
        abstract: .help(
            en: "Check what is about to be pushed; Git's hook of that name runs it.",
            fr: "Contrôler ce qui va être envoyé ; lancé par le hook de Git du même nom."),
        discussion: .help(
            en: """
                Standard input has a line for each reference, as Git writes it. Each branch is judged by the standard \
                that stands where it goes, as far as this clone has fetched it. Exit code 1 where something is \
                refused.
                """,
            fr: """
                L'entrée standard a une ligne pour chaque référence, comme Git l'écrit. Chaque branche est jugée selon \
                le référentiel en vigueur là où elle va, pour autant que ce clone l'ait récupéré. Code de retour 1 si \
                quelque chose est refusé.
                """))

    @Argument(help: .help(en: "The remote's name.", fr: "Le nom du dépôt distant."))
    var remote: String

    @Argument(help: .help(en: "Where it is.", fr: "Son adresse."))
    var place: String?

    @OptionGroup var common: CommonOptions

    func run() throws {
        let invocation = Invocation(common)
        let workspace = try invocation.workspace()
        let updates = try invocation.updates(ReferenceUpdate.init(pushed:)).map { update in
            // What was not fetched can't be compared with; Git itself refuses such a push, unless it is forced.
            ReferenceUpdate(
                name: update.name, old: update.old.flatMap { workspace.repository.contains($0) ? $0 : nil },
                new: update.new)
        }
        let tip = try invocation.failing { () throws(GitError) in try defaultTip(of: workspace.repository) }
        try invocation.judge(updates, in: workspace, defaultTip: tip)
    }

    /// The tip of the remote's branch that is checked out there, or is most likely to be, as it was last fetched.
    private func defaultTip(of repository: Repository) throws(GitError) -> ObjectID? {
        for name in ["HEAD", "main", "master"] {
            guard let reference = RefName("refs/remotes/\(remote)/\(name)") else { return nil }
            if let tip = try repository.target(of: reference) { return tip }
        }
        return nil
    }
}
