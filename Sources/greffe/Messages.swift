import Authoring
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
    static func noStandard(_ name: String, known: [String]) -> Message {
        let list = known.joined(separator: ", ")
        return Message(
            en: "there is no folder \(name), and greffe carries no standard of this name: it has \(list)",
            fr: "il n'y a pas de dossier \(name), et greffe n'a pas de référentiel de ce nom : il a \(list)")
    }

    static func faultyStandard(_ name: String, _ count: Int) -> Message {
        Message(
            en: "nothing was written: the standard \(name) has \(count.english("error"))",
            fr: "rien n'a été écrit : le référentiel \(name) a \(count.french("erreur"))")
    }

    static func noStandardFile(_ name: String) -> Message {
        Message(
            en: "\(name) is no standard: it has no standard.yaml",
            fr: "\(name) n'est pas un référentiel : il n'a pas de standard.yaml")
    }

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

extension Message {
    static func differs(_ difference: VendoredStandard.Difference) -> Message {
        let path = "standard/\(difference.path)"
        return switch (difference.isChangedHere, difference.isChangedThere) {
        case (true, true): Message(en: "\(path): changed here and there", fr: "\(path) : modifié ici et là-bas")
        case (true, false): Message(en: "\(path): changed here", fr: "\(path) : modifié ici")
        case (false, _): Message(en: "\(path): changed there", fr: "\(path) : modifié là-bas")
        }
    }

    static func note(_ note: StandardUpgrade.Note) -> Message {
        switch note.kind {
        case .removedHere:
            Message(
                en: "standard/\(note.path) was changed there and stays removed here",
                fr: "standard/\(note.path) a changé là-bas et reste supprimé ici")
        case .removedThere:
            Message(
                en: "standard/\(note.path) was removed there and stays here, where it was changed",
                fr: "standard/\(note.path) est supprimé là-bas et reste ici, où il a changé")
        }
    }

    static func newFaults(_ count: Int) -> Message {
        Message(
            en: "nothing was written: the merged standard would have \(count.english("new fault"))",
            fr:
                "rien n'a été écrit : le référentiel fusionné aurait \(count.french("faute nouvelle", plural: "fautes nouvelles"))"
        )
    }

    static func failingExamples(_ count: Int) -> Message {
        let english = count.english("example of a rule no longer fits", plural: "examples of rules no longer fit")
        let french = count.french("exemple de règle ne va plus", plural: "exemples de règles ne vont plus")
        return Message(
            en: "\(english) the numbers here: `greffe rules test` shows which",
            fr: "\(french) avec les nombres d'ici : `greffe rules test` montre lesquels")
    }

    static func upgraded(_ written: [String], removing removed: [String]) -> Message {
        guard !written.isEmpty || !removed.isEmpty else {
            return Message(
                en: "the standard is up to date: nothing to write", fr: "le référentiel est à jour : rien à écrire")
        }
        return Message(
            en: (written.map { "wrote \($0)" } + removed.map { "removed \($0)" }).joined(separator: "\n")
                + "\nnext: `greffe check`, then commit what you keep with git",
            fr: (written.map { "écrit \($0)" } + removed.map { "supprimé \($0)" }).joined(separator: "\n")
                + "\nensuite : `greffe check`, puis validez ce que vous gardez avec git")
    }
}

extension Message {
    static func note(_ note: TemplateUpgrade.Note) -> Message {
        guard let field = note.field else {
            return Message(
                en: "\(note.path) was changed in the template and stays removed here",
                fr: "\(note.path) a changé dans le modèle et reste supprimé ici")
        }
        return Message(
            en: "\(note.path): \(field) is otherwise in the template now, and stays as it is here",
            fr: "\(note.path) : \(field) a changé dans le modèle, et reste ici tel quel")
    }

    static func upgraded(_ project: String, to pin: String, _ paths: [String]) -> Message {
        guard !paths.isEmpty else {
            return Message(
                en: "\(project) follows \(pin): nothing to write", fr: "\(project) suit \(pin) : rien à écrire")
        }
        return Message(
            en: paths.map { "wrote \($0)" }.joined(separator: "\n") + "\n\(project) follows \(pin) now",
            fr: paths.map { "écrit \($0)" }.joined(separator: "\n") + "\n\(project) suit désormais \(pin)")
    }
}
