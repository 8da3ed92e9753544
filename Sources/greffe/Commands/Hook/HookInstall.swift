import ArgumentParser
import Authoring
import Checks
import Git
import Text
import Workspaces

struct HookInstall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "install",
        abstract: .help(
            en: "Write greffe's hooks where Git looks for them.",
            fr: "Écrire les hooks de greffe là où Git les cherche."),
        discussion: .help(
            en: """
                In a clone these are pre-commit and pre-push; in a bare repository, to which others push, pre-receive. \
                A hook that is there is set aside as it is, and runs first. `core.hooksPath` is respected, unless it \
                leads out of the repository.
                """,
            fr: """
                Dans un clone, ce sont pre-commit et pre-push ; dans un dépôt nu, auquel d'autres envoient, \
                pre-receive. Un hook qui existe est mis de côté tel quel, et lancé d'abord. `core.hooksPath` est \
                respecté, sauf s'il mène hors du dépôt.
                """))

    @Flag(
        help: .help(
            en: "Only the hook that looks at what is committed.",
            fr: "Seulement le hook qui contrôle ce qui est validé."))
    var preCommit = false

    @Flag(
        help: .help(
            en: "Only the hook that looks at what is pushed.",
            fr: "Seulement le hook qui contrôle ce qui est envoyé."))
    var prePush = false

    @OptionGroup var common: CommonOptions

    func run() throws {
        let invocation = Invocation(common)
        let workspace = try invocation.workspace(mayBeBare: true)
        let names = try names(for: workspace, invocation)
        let installing = HookInstalling(workspace.repository, language: invocation.language())
        for name in names {
            let (path, outcome) = try invocation.failing { () throws(HookError) in
                (try installing.path(of: name), try installing.install(name))
            }
            Surroundings.print(
                Message.hook(outcome, path.escapedForTerminal).text(in: invocation.language()))
        }
    }

    private func names(for workspace: Workspace, _ invocation: Invocation) throws -> [HookName] {
        let chosen: [HookName] = (preCommit ? [.preCommit] : []) + (prePush ? [.prePush] : [])
        guard let root = workspace.repository.workTree else {
            guard chosen.isEmpty else { throw invocation.fail(.bare) }
            return [.preReceive]
        }
        guard Surroundings.exists(root + Workspace.marker) else {
            throw invocation.fail(PortfolioError.noPortfolio(root: root).message)
        }
        return chosen.isEmpty ? [.preCommit, .prePush] : chosen
    }
}
