import ArgumentParser
import Authoring
import Git
import Text
import Workspaces

struct HookUninstall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "uninstall",
        abstract: .help(
            en: "Take greffe's hooks away, and put back what stood there before.",
            fr: "Retirer les hooks de greffe, et remettre ce qui s'y trouvait avant."),
        discussion: .help(
            en: "A hook that greffe did not write, or that was changed since, is left.",
            fr: "Un hook que greffe n'a pas écrit, ou qui a été modifié depuis, est laissé."))

    @OptionGroup var common: CommonOptions

    func run() throws {
        let invocation = Invocation(common)
        let workspace = try invocation.workspace(mayBeBare: true)
        let language = invocation.language()
        let installing = HookInstalling(workspace.repository, language: language)
        var lines: [String] = []
        for name in HookName.allCases {
            let (path, outcome) = try invocation.failing { () throws(HookError) in
                (try installing.path(of: name), try installing.uninstall(name))
            }
            if outcome != .absent { lines.append(Message.hook(outcome, path.escapedForTerminal).text(in: language)) }
        }
        Surroundings.print(lines.isEmpty ? Message.noHooks.text(in: language) : lines.joined(separator: "\n"))
    }
}
