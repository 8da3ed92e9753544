import Filing
import Git
import Records
import Text
import Values

extension Message {
    static func unreadableFile(_ path: String) -> Message {
        Message(en: "\(path) can't be read", fr: "\(path) ne peut pas être lu")
    }

    static func irregularFile(_ path: String) -> Message {
        Message(
            en: "\(path) is no regular file: name one, or - for standard input",
            fr: "\(path) n'est pas un fichier ordinaire : en nommer un, ou - pour l'entrée standard")
    }

    static var moreTime: Message {
        Message(
            en: "a question may take a second of work; --seconds 30 lets it take more",
            fr: "une question a droit à une seconde de travail ; --seconds 30 lui en laisse plus")
    }

    static func incompleteOutput(_ reason: String) -> Message {
        Message(
            en: "the output could not be written whole: \(reason)",
            fr: "la sortie n'a pas pu être écrite en entier : \(reason)")
    }

    static func outside(_ path: String) -> Message {
        Message(en: "\(path) is outside the portfolio", fr: "\(path) est hors du portefeuille")
    }

    static func noReport(_ path: String) -> Message {
        Message(
            en: "\(path) is no report: write one by `greffe check --format json > \(path)`",
            fr: "\(path) n'est pas un rapport : en écrire un par `greffe check --format json > \(path)`")
    }

    static func absent(_ path: String) -> Message {
        Message(en: "there is no \(path) in the portfolio", fr: "il n'y a pas de \(path) dans le portefeuille")
    }
}

extension Message {
    static func unknownRule(_ name: String) -> Message {
        Message(
            en: "the standard has no rule \"\(name)\": `greffe rules` lists them",
            fr: "le référentiel n'a pas de règle « \(name) » : `greffe rules` les liste")
    }

    static func unknownQuestion(_ name: String) -> Message {
        Message(
            en: "there is no saved question \"\(name)\": `greffe query` lists them",
            fr: "il n'y a pas de question « \(name) » : `greffe query` les liste")
    }
}

extension Message {
    static func noMonthEnded(_ today: Day) -> Message {
        Message(en: "no month is over on \(today)", fr: "aucun mois n'est fini au \(today)")
    }

    static func closed(_ closed: ClosedPeriod) -> Message {
        let (period, asOf) = (closed.period, closed.asOf)
        let (commit, tag) = (closed.commit.short, closed.tag.shortName)
        guard closed.stoodAlready else {
            return Message(
                en: "closed \(period) as of \(asOf): commit \(commit), tag \(tag)",
                fr: "\(period) close au \(asOf) : commit \(commit), étiquette \(tag)")
        }
        guard closed.isNewlyTagged else {
            return Message(
                en: "\(period) stands already, as of \(asOf): commit \(commit), tag \(tag); nothing was written",
                fr: "\(period) est déjà close, au \(asOf) : commit \(commit), étiquette \(tag) ; rien n'a été écrit")
        }
        return Message(
            en: "\(period) stands already, as of \(asOf): commit \(commit); its tag \(tag) was missing and is made",
            fr: "\(period) est déjà close, au \(asOf) : commit \(commit) ; son étiquette \(tag) manquait et est posée")
    }

    static let hooksNotRun = Message(
        en: "Git's hooks were not run; `git push --follow-tags` publishes it",
        fr: "les hooks de Git n'ont pas été lancés ; `git push --follow-tags` le publie")

    static func blocked(_ period: Period, _ count: Int, asOf: Day) -> Message {
        Message(
            en: "\(count.english("finding stands", plural: "findings stand")) against closing \(period): "
                + "`greffe check --as-of \(asOf)` shows what to mend, --with-findings closes it all the same",
            fr: "\(count.french("constat s'oppose", plural: "constats s'opposent")) à la clôture de \(period) : "
                + "`greffe check --as-of \(asOf)` montre quoi corriger, --with-findings clôt malgré tout")
    }
}

extension Message {
    static func filed(_ filed: FiledRecord) -> Message {
        let (record, tag) = (filed.record.short, filed.id.tag.shortName)
        guard !filed.stoodAlready else {
            return Message(
                en: "\(filed.id.project) is filed already: commit \(record), tag \(tag); nothing was written",
                fr: "\(filed.id.project) est déjà archivé : commit \(record), étiquette \(tag) ; rien n'a été écrit")
        }
        let removal = filed.removal.map(\.short) ?? ""
        return Message(
            en: "filed \(filed.id): commit \(record) on archive, tag \(tag); removed here by commit \(removal)",
            fr:
                "\(filed.id) archivé : commit \(record) sur archive, étiquette \(tag) ; retiré d'ici par le commit \(removal)"
        )
    }

    static let recordHooksNotRun = Message(
        en: "Git's hooks were not run; `git push --follow-tags origin HEAD archive` publishes both",
        fr: "les hooks de Git n'ont pas été lancés ; `git push --follow-tags origin HEAD archive` publie les deux")

    static func restored(_ restored: RestoredProject) -> Message {
        let (folder, commit) = (restored.folder, restored.commit.short)
        guard !restored.stoodAlready else {
            return Message(
                en: "\(folder) is as \(restored.id) has it already: nothing was written",
                fr: "\(folder) est déjà comme dans \(restored.id) : rien n'a été écrit")
        }
        return Message(
            en: "restored \(folder) from \(restored.id): commit \(commit)",
            fr: "\(folder) rétabli depuis \(restored.id) : commit \(commit)")
    }

    static func unfit(_ project: String, _ count: Int) -> Message {
        Message(
            en: "\(count.english("finding stands", plural: "findings stand")) against filing \(project): "
                + "mend what they name, and commit that",
            fr: "\(count.french("constat s'oppose", plural: "constats s'opposent")) à l'archivage de \(project) : "
                + "à corriger et à valider d'abord")
    }

    static func verified(_ verification: ArchiveVerification) -> Message {
        let (records, files) = (verification.recordCount, verification.fileCount)
        let count = verification.findings.count
        return Message(
            en:
                "\(records.english("record")), \(files.english("file")): \(count == 0 ? "all as filed" : count.english("fault"))",
            fr: "\(records.french("dossier")), \(files.french("fichier")) : "
                + (count == 0 ? "tout est tel qu'archivé" : count.french("anomalie")))
    }

    static func verifiedSnapshots(_ count: Int, faulty: Int) -> Message {
        Message(
            en: "\(count.english("snapshot")): "
                + (faulty == 0 ? "all as taken" : "\(faulty.english("is", plural: "are")) not as taken"),
            fr: "\(count.french("instantané")) : "
                + (faulty == 0
                    ? "tout est tel que pris" : "\(faulty.french("n'est", plural: "ne sont")) plus tel que pris"))
    }

    static let allWell = Message(en: "all is well", fr: "tout va bien")
}
