import ArgumentParser

struct ArchiveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive",
        abstract: .help(
            en: "File closed projects as records, and bring them back.",
            fr: "Archiver les projets clos sous forme de dossiers, et les rétablir."),
        discussion: .help(
            en: """
                A record is a project's folder as it was closed, with its closing figures and the digest of every \
                file, on the branch archive. It is tagged and never changed: `git push --follow-tags origin archive` \
                publishes it.
                """,
            fr: """
                Un dossier archivé est le dossier du projet tel qu'il a été clos, avec ses chiffres de clôture et \
                l'empreinte de chaque fichier, sur la branche archive. Il est étiqueté et ne change jamais : `git push \
                --follow-tags origin archive` le publie.
                """),
        subcommands: [ArchiveFile.self, ArchiveList.self, ArchiveShow.self, ArchiveRestore.self, ArchiveVerify.self],
        defaultSubcommand: ArchiveFile.self)
}
