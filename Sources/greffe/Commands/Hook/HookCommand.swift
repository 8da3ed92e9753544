import ArgumentParser

struct HookCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hook",
        abstract: "Check at every commit and push: Git's hooks.",
        discussion: """
            What stops a commit and a push is the standard's: the blocks "commit" and "push" of standard.yaml. \
            `git commit --no-verify` and `git push --no-verify` pass by the hooks of a clone; nothing passes by the one of \
            the repository that is pushed to.
            """,
        subcommands: [
            HookInstall.self, HookUninstall.self, HookPreCommit.self, HookPrePush.self, HookPreReceive.self,
        ])
}
