import Git
import Text

extension Diagnosis {
    static func operation(_ operation: OperationUnderWay) -> Diagnosis {
        let (english, french) = operation.names
        return Diagnosis(
            problem: Message(en: "\(english) is under way", fr: "\(french) est en cours"),
            mend: Message(
                en: "finish it, or give it up with --abort; until then nothing is written into history",
                fr: "la finir, ou l'abandonner par --abort ; d'ici là rien n'est écrit dans l'historique"))
    }

    static func lock(on index: String) -> Diagnosis {
        Diagnosis(
            problem: Message(en: "\(index).lock is there", fr: "\(index).lock existe"),
            mend: Message(
                en: "if no git command runs, remove it: it is what a killed one left",
                fr: "si aucune commande git ne tourne, le supprimer : une commande tuée l'a laissé"))
    }

    static let unborn = Diagnosis(
        problem: Message(en: "nothing is committed yet", fr: "rien n'est encore validé"),
        mend: Message(en: "run `git add --all && git commit`", fr: "lancer `git add --all && git commit`"))

    static let detached = Diagnosis(
        problem: Message(en: "no branch is checked out", fr: "aucune branche n'est active"),
        mend: Message(
            en: "run `git switch BRANCH`: snapshots and filing need one",
            fr: "lancer `git switch BRANCHE` : instantanés et archivage en ont besoin"))

    static let shallow = Diagnosis(
        problem: Message(
            en: "this clone's history is cut: silence and who touched the archive can't be known",
            fr: "l'historique de ce clone est tronqué : ni le silence ni qui a touché l'archive ne sont connus"),
        mend: Message(en: "run `git fetch --unshallow`", fr: "lancer `git fetch --unshallow`"))

    static func damagedIndex(_ file: String) -> Diagnosis {
        Diagnosis(
            problem: Message(en: "the index \(file) was damaged", fr: "l'index \(file) était endommagé"),
            mend: Message(
                en: "it is emptied now, and made anew by the next command",
                fr: "il est vidé, et refait par la prochaine commande"))
    }

    static let unwritableIndex = Diagnosis(
        problem: Message(
            en: "the index can be written nowhere: every command reads all documents anew",
            fr: "l'index ne peut être écrit nulle part : chaque commande relit tous les documents"),
        mend: Message(
            en: "let your account write to .git/greffe, or to ~/.cache/greffe",
            fr: "donner à votre compte le droit d'écrire dans .git/greffe, ou dans ~/.cache/greffe"))

    static func faultyStandard(_ files: [String]) -> Diagnosis {
        let shown = files.prefix(5).joined(separator: ", ") + (files.count > 5 ? ", …" : "")
        return Diagnosis(
            problem: Message(
                en: "the standard has faults of its own: \(shown)", fr: "le référentiel a ses propres fautes : \(shown)"
            ),
            mend: Message(en: "`greffe check standard` shows each", fr: "`greffe check standard` montre chacune"))
    }

    static func noPortfolio(_ reason: Message) -> Diagnosis {
        Diagnosis(
            problem: reason,
            mend: Message(
                en: "`greffe init` writes what is missing, and never over what is there",
                fr: "`greffe init` écrit ce qui manque, et jamais par-dessus ce qui existe"))
    }

    static func behind(_ remote: RefName) -> Diagnosis {
        Diagnosis(
            problem: Message(
                en: "\(remote.shortName) has records that the branch archive lacks here",
                fr: "\(remote.shortName) a des dossiers que la branche archive n'a pas ici"),
            mend: Message(
                en: "run `git fetch . \(remote.shortName):archive`; where both have grown, merge one into the other",
                fr:
                    "lancer `git fetch . \(remote.shortName):archive` ; si chacune a grandi, fusionner l'une dans l'autre"
            ))
    }

    static func untagged(_ records: [String]) -> Diagnosis {
        let shown = records.prefix(5).joined(separator: ", ") + (records.count > 5 ? ", …" : "")
        return Diagnosis(
            problem: Message(en: "records without a tag: \(shown)", fr: "dossiers sans étiquette : \(shown)"),
            mend: Message(
                en:
                    "run `git fetch --tags`; `greffe archive PROJECT` makes the tag of one whose filing was interrupted",
                fr: "lancer `git fetch --tags` ; `greffe archive PROJET` pose celle d'un archivage interrompu"))
    }

    static func unfinishedFiling(_ project: String) -> Diagnosis {
        Diagnosis(
            problem: Message(
                en: "\(project) is filed, and still in the portfolio: filing it was interrupted",
                fr: "\(project) est archivé, et encore dans le portefeuille : son archivage a été interrompu"),
            mend: Message(
                en: "run `greffe archive \(project)` again: it finishes",
                fr: "relancer `greffe archive \(project)` : il finit"))
    }

    static func unfinishedSnapshot(_ period: String) -> Diagnosis {
        Diagnosis(
            problem: Message(
                en: "the snapshot of \(period) has no tag here", fr: "l'instantané de \(period) n'a pas d'étiquette ici"
            ),
            mend: Message(
                en: "run `git fetch --tags`, or `greffe snapshot \(period)` again: it makes the tag",
                fr: "lancer `git fetch --tags`, ou relancer `greffe snapshot \(period)` : il la pose"))
    }
}
