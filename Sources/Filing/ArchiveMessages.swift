package import Text

/// Why the archive has not what is asked for.
extension Message {
    package static let noArchive = Message(
        en: "there is no branch archive here: nothing was filed, or `git fetch origin archive` has to bring it",
        fr: "il n'y a pas de branche archive ici : rien n'est archivé, ou `git fetch origin archive` doit l'apporter")

    static func notFetched(from remote: String) -> Message {
        Message(
            en:
                "this clone does not fetch the branch archive of \(remote): run `git fetch \(remote) archive:archive --tags`",
            fr:
                "ce clone n'apporte pas la branche archive de \(remote) : lancer `git fetch \(remote) archive:archive --tags`"
        )
    }

    static let archiveRemoved = Message(
        en: "the branch archive is never removed: records are kept for good",
        fr: "la branche archive ne se supprime jamais : les dossiers sont gardés pour de bon")

    static let archiveRewritten = Message(
        en: "the branch archive is only ever added to, and this push would drop commits that stand: "
            + "bring them in by `git fetch origin archive`, and file again",
        fr: "la branche archive ne fait que grandir, et cet envoi en retirerait des commits : "
            + "les intégrer par `git fetch origin archive`, et archiver de nouveau")

    static func keptTag(_ name: String) -> Message {
        Message(
            en: "the tag \(name) stands: tags of records and snapshots are never moved or removed",
            fr:
                "l'étiquette \(name) est posée : celles des dossiers et des instantanés ne sont ni déplacées ni supprimées"
        )
    }

    package static func noRecord(of project: String) -> Message {
        Message(
            en: "no project \"\(project)\" was filed: `greffe archive list` shows what was",
            fr: "aucun projet « \(project) » n'est archivé : `greffe archive list` montre ce qui l'est")
    }

    package static func noVersion(of project: String, there versions: [Int]) -> Message {
        let list = versions.map { "v\($0)" }.joined(separator: ", ")
        return Message(
            en: "\"\(project)\" has no record of that version; it has \(list)",
            fr: "« \(project) » n'a pas de dossier de cette version ; il a \(list)")
    }

    package static func unreadable(_ id: RecordID) -> Message {
        Message(
            en: "the record \(id) can't be read: `greffe archive verify` says what became of it",
            fr: "le dossier \(id) ne peut être lu : `greffe archive verify` dit ce qu'il est devenu")
    }

    package static func noSuchFile(_ path: String, of id: RecordID) -> Message {
        Message(
            en: "\(id) has no file \(path): `greffe archive show \(id.project)` lists them",
            fr: "\(id) n'a pas de fichier \(path) : `greffe archive show \(id.project)` les liste")
    }
}
