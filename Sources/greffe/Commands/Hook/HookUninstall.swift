import ArgumentParser
import Authoring
import Git
import Text
import Workspaces

struct HookUninstall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "uninstall",
        abstract: "Take greffe's hooks away, and put back what stood there before.",
        discussion: "A hook that greffe did not write, or that was changed since, is left.")

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
