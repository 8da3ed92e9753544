import ArgumentParser

struct HookCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hook",
        abstract: .help(
            en: "Check at every commit and push: Git's hooks.",
            fr: "Contrôler à chaque commit et à chaque envoi : les hooks de Git."),
        discussion: .help(
            en: """
                What stops a commit and a push is the standard's: the blocks "commit" and "push" of standard.yaml. \
                `git commit --no-verify` and `git push --no-verify` pass by the hooks of a clone; nothing passes by \
                the one of the repository that is pushed to.
                """,
            fr: """
                Ce qui arrête un commit et un envoi relève du référentiel : les blocages « commit » et « push » de \
                standard.yaml. `git commit --no-verify` et `git push --no-verify` contournent les hooks d'un clone ; \
                rien ne contourne celui du dépôt qui reçoit les envois.
                """),
        subcommands: [
            HookInstall.self, HookUninstall.self, HookPreCommit.self, HookPrePush.self, HookPreReceive.self,
        ])
}
