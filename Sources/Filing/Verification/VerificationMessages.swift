import Git
package import Text

extension ArchiveFinding {
    /// What is wrong, without saying of which record.
    package var message: Message {
        switch fault {
        case .altered(let path): .alteredFile(path)
        case .missing(let path): .missingFile(path)
        case .added(let path): .addedFile(path)
        case .unreadable: .unreadableRecord
        case .absent: .absentRecord
        case .untagged: .untaggedRecord
        case .lightweightTag: .lightweightTag
        case .movedTag(let target, let origin): .movedTag(to: target, from: origin)
        case .otherDocument: .otherDocument
        case .otherStandard(let tree): .otherStandard(tree)
        case .otherPortfolio(let blob): .otherPortfolio(blob)
        case .touched(let path, let commit, let isUndone): .touchedFile(path, in: commit, isUndone: isUndone)
        case .damaged(let message): message
        }
    }
}

extension Message {
    fileprivate static func alteredFile(_ path: RepositoryPath) -> Message {
        Message(
            en: "\(path) is not as it was filed: its SHA-256 or its size is another than record.yaml lists",
            fr: "\(path) n'est plus tel qu'archivé : son SHA-256 ou sa taille diffère de ce que liste record.yaml")
    }

    fileprivate static func missingFile(_ path: RepositoryPath) -> Message {
        Message(
            en: "\(path) is missing: record.yaml lists it", fr: "\(path) manque : record.yaml le liste")
    }

    fileprivate static func addedFile(_ path: RepositoryPath) -> Message {
        Message(
            en: "\(path) was not filed: record.yaml does not list it",
            fr: "\(path) n'a pas été archivé : record.yaml ne le liste pas")
    }

    fileprivate static let unreadableRecord = Message(
        en: "record.yaml is missing or can't be read", fr: "record.yaml manque ou ne peut pas être lu")

    fileprivate static let absentRecord = Message(
        en: "the record is gone: a tag or a later version says that it was filed",
        fr: "le dossier a disparu : une étiquette ou une version ultérieure dit qu'il a été archivé")

    fileprivate static let untaggedRecord = Message(
        en: "its tag is missing: `greffe archive` made one when it was filed",
        fr: "son étiquette manque : `greffe archive` en a posé une à l'archivage")

    fileprivate static let lightweightTag = Message(
        en: "its tag is not the one that was made when it was filed: it names no document and nobody",
        fr: "son étiquette n'est pas celle posée à l'archivage : elle ne nomme ni document ni personne")

    fileprivate static func movedTag(to target: ObjectID, from origin: ObjectID) -> Message {
        Message(
            en: "its tag names commit \(target.short), but \(origin.short) brought it",
            fr: "son étiquette désigne le commit \(target.short), mais c'est \(origin.short) qui l'a apporté")
    }

    fileprivate static let otherDocument = Message(
        en: "record.yaml is not the one that was tagged: its SHA-256 is another than the tag has",
        fr: "record.yaml n'est pas celui qui a été étiqueté : son SHA-256 diffère de celui de l'étiquette")

    fileprivate static func otherStandard(_ tree: ObjectID) -> Message {
        Message(
            en: "the standard that it was filed under is not as it was: standards/\(tree)",
            fr: "le référentiel sous lequel il a été archivé n'est plus tel quel : standards/\(tree)")
    }

    fileprivate static func otherPortfolio(_ blob: ObjectID) -> Message {
        Message(
            en: "the portfolio.yaml that it was filed under is not as it was: portfolios/\(blob).yaml",
            fr: "le portfolio.yaml sous lequel il a été archivé n'est plus tel quel : portfolios/\(blob).yaml")
    }

    fileprivate static func touchedFile(
        _ path: RepositoryPath, in commit: ObjectID, isUndone: Bool
    ) -> Message {
        Message(
            en: "commit \(commit.short) changed or removed \(path) after it was filed"
                + (isUndone ? "; it is as it was filed again" : ""),
            fr: "le commit \(commit.short) a modifié ou supprimé \(path) après son archivage"
                + (isUndone ? " ; il est de nouveau tel qu'archivé" : ""))
    }
}

extension Message {
    static let historyIsCut = Message(
        en:
            "this clone's history is cut: who touched the archive before is not known; `git fetch --unshallow` brings it",
        fr:
            "l'historique de ce clone est tronqué : qui a touché l'archive avant n'est pas connu ; `git fetch --unshallow` l'apporte"
    )

    static let noTagsHere = Message(
        en: "no tag of the archive is here: `git fetch --tags` brings them",
        fr: "aucune étiquette de l'archive n'est ici : `git fetch --tags` les apporte")

    static let notSigned = Message(
        en: "tags are not all signed: who rewrote the branch and its tags together is found only beside another clone",
        fr:
            "les étiquettes ne sont pas toutes signées : qui réécrit la branche et ses étiquettes ensemble ne se voit qu'à côté d'un autre clone"
    )

    static let signaturesUnread = Message(
        en: "tags are signed, but by whom is not looked at: `git verify-tag` checks a signature",
        fr: "les étiquettes sont signées, mais par qui n'est pas regardé : `git verify-tag` vérifie une signature")

    static func notFetched(_ count: Int) -> Message {
        Message(
            en:
                "\(count.english("file")) of the archive \(count == 1 ? "was" : "were") not fetched into this partial clone: nothing is known of them, and no rule about records was run",
            fr:
                "\(count.french("fichier")) de l'archive \(count < 2 ? "n'est" : "ne sont") pas dans ce clone partiel : rien n'en est connu, et aucune règle sur les dossiers n'a été vérifiée"
        )
    }
}
