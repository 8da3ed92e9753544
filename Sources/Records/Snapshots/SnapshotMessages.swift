import Git
import Text
import Values

extension Message {
    static let noViews = Message(
        en: "the standard says nothing of what a snapshot stores: it has no view \"snapshot_…\" in standard/views",
        fr: "le référentiel ne dit pas ce que garde un instantané : pas de vue « snapshot_… » dans standard/views")

    static func noTableKind(_ kind: String, view: String) -> Message {
        Message(
            en:
                "the view \"\(view)\" needs standard/schema/\(kind).schema.json, with x-path and x-csv, to say how it is stored",
            fr:
                "la vue « \(view) » demande standard/schema/\(kind).schema.json, avec x-path et x-csv, pour dire comment la garder"
        )
    }

    static func noPath(kind: String) -> Message {
        Message(
            en: "the x-path of \"\(kind)\" must have {period} and no other capture",
            fr: "le x-path de « \(kind) » doit avoir {period} et aucune autre variable")
    }

    static func notUTF8(kind: String) -> Message {
        Message(
            en: "snapshots are written in UTF-8: change the encoding in the x-csv of \"\(kind)\"",
            fr: "les instantanés s'écrivent en UTF-8 : changer l'encodage dans le x-csv de « \(kind) »")
    }

    static func unknownColumn(_ column: String, view: String, kind: String) -> Message {
        Message(
            en:
                "the view \"\(view)\" gives a column \"\(column)\" that standard/schema/\(kind).schema.json does not have: add it there",
            fr:
                "la vue « \(view) » donne une colonne « \(column) » que standard/schema/\(kind).schema.json n'a pas : l'y ajouter"
        )
    }

    static func missingColumn(_ column: String, view: String, kind: String) -> Message {
        Message(
            en:
                "standard/schema/\(kind).schema.json has a column \"\(column)\" that the view \"\(view)\" does not give: add it to the view",
            fr:
                "standard/schema/\(kind).schema.json a une colonne « \(column) » que la vue « \(view) » ne donne pas : l'ajouter à la vue"
        )
    }

    static func uncommitted(_ paths: [RepositoryPath]) -> Message {
        let shown = paths.prefix(5).map(\.text).joined(separator: ", ")
        let rest = paths.count - 5
        return Message(
            en:
                "a snapshot is taken of what is committed; commit these documents first, or `git stash -u` them: \(shown)"
                + (rest > 0 ? " and \(rest) more" : ""),
            fr:
                "un instantané se prend de ce qui est validé ; valider d'abord ces documents, ou `git stash -u` : \(shown)"
                + (rest > 0 ? " et \(rest.french("autre"))" : ""))
    }

    static func noSuchPeriod(_ period: Period) -> Message {
        Message(
            en: "the portfolio's calendar has no period \(period)",
            fr: "le calendrier du portefeuille n'a pas de période \(period)")
    }

    static func notEnded(_ period: Period, last: Day, asOf: Day, instead: Period?) -> Message {
        let next = last.adding(days: 1)?.text ?? last.text
        let command = instead.map { "`greffe snapshot \($0)`" } ?? "`greffe snapshot`"
        return Message(
            en:
                "\(period) lasts until \(last) and it is \(asOf): close it from \(next) on; \(command) closes the period before",
            fr:
                "\(period) dure jusqu'au \(last) et nous sommes le \(asOf) : la clore à partir du \(next) ; \(command) clôt la précédente"
        )
    }

    static func overtakenBy(_ next: Period, _ period: Period, from first: Day, until last: Day) -> Message {
        Message(
            en: """
                \(next) is over too, and the figures would be its: close \(period) as of one of the days when it was the \
                last, \(first) to \(last), with `greffe snapshot \(period) --as-of \(last)`
                """,
            fr: """
                \(next) est finie aussi, et les chiffres seraient les siens : clore \(period) à l'un des jours où elle était \
                la dernière, du \(first) au \(last), par `greffe snapshot \(period) --as-of \(last)`
                """)
    }

    static func unreadableSnapshot(_ path: RepositoryPath) -> Message {
        Message(
            en: "\(path) stands already and its as-of date can't be read: see `git log -- \(path)`",
            fr: "\(path) existe déjà et sa date d'arrêté est illisible : voir `git log -- \(path)`")
    }

    static func closedOtherwise(_ period: Period, asOf: Day, _ path: RepositoryPath) -> Message {
        Message(
            en: """
                \(period) was closed as of \(asOf) and is never rewritten: from what is committed now, \(path) would be \
                another; a correction belongs in the next period's reports
                """,
            fr: """
                \(period) a été close au \(asOf) et ne se réécrit jamais : de ce qui est validé maintenant, \(path) serait \
                autre ; une correction a sa place dans les points de la période suivante
                """)
    }
}
