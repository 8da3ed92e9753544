import Text

extension Message {
    static func invalidQuery(_ name: String, _ reason: String) -> Message {
        Message(en: "\(name) can't be run: \(reason)", fr: "\(name) ne s'exécute pas : \(reason)")
    }

    static func lostIndex(_ name: String) -> Message {
        Message(
            en: "\(name) can't be run: another process has emptied the index; run the command again",
            fr: "\(name) ne s'exécute pas : un autre processus a vidé l'index ; relancer la commande")
    }

    static func forbiddenQuery(_ name: String, _ what: String) -> Message {
        Message(
            en: "\(name) may only read the portfolio's tables: \(what) is not allowed",
            fr: "\(name) ne peut que lire les tables du portefeuille : \(what) n'est pas permis")
    }

    static func slowQuery(_ name: String, _ duration: Duration) -> Message {
        let milliseconds = duration / .milliseconds(1)
        return Message(
            en: "\(name) was stopped after \(Int(milliseconds)) ms: let it start from fewer rows",
            fr: "\(name) a été arrêté après \(Int(milliseconds)) ms : le faire partir de moins de lignes")
    }

    static func greedyQuery(_ name: String) -> Message {
        Message(
            en: "\(name) was stopped because it takes too much memory: let it build fewer or smaller values",
            fr: "\(name) a été arrêté car il prend trop de mémoire : construire moins de valeurs, ou plus petites")
    }

    static func endlessQuery(_ name: String) -> Message {
        Message(
            en: "\(name) was stopped because it gives too many rows: narrow it, or add a LIMIT",
            fr: "\(name) a été arrêté car il donne trop de lignes : le restreindre, ou ajouter un LIMIT")
    }

    static func reservedTable(_ name: String) -> Message {
        Message(
            en: "\"\(name)\" can't be the name of a table; give another with x-table",
            fr: "« \(name) » ne peut pas nommer une table ; en donner un autre avec x-table")
    }

    static func reservedColumn(_ name: String) -> Message {
        Message(
            en: "\"\(name)\" can't be the name of a column; give another with x-column",
            fr: "« \(name) » ne peut pas nommer une colonne ; en donner un autre avec x-column")
    }

    static func tableWithinItself(_ name: String) -> Message {
        Message(
            en: "rows of the table \"\(name)\" can't hold rows of the same table; give another name with x-table",
            fr:
                "des lignes de la table « \(name) » ne peuvent pas en contenir d'autres ; donner un autre nom avec x-table"
        )
    }

    static func tooManyPlaces(_ limit: Int) -> Message {
        Message(
            en: "the schema gives a place to more than \(limit) values; refer to fewer schemas from within others",
            fr: "le schéma donne une place à plus de \(limit) valeurs ; renvoyer à moins de schémas depuis d'autres")
    }

    static func tooManyColumns(_ table: String, _ limit: Int) -> Message {
        Message(
            en:
                "the table \"\(table)\" has more than \(limit) columns; put some into a list, which is a table of its own",
            fr:
                "la table « \(table) » a plus de \(limit) colonnes ; en mettre dans une liste, qui est une table à part"
        )
    }

    static func columnTwice(_ name: String, table: String) -> Message {
        Message(
            en: "the table \"\(table)\" has a column \"\(name)\" already; give another name with x-column",
            fr: "la table « \(table) » a déjà une colonne « \(name) » ; donner un autre nom avec x-column")
    }

    static func columnOfTwoTypes(_ name: String, table: String) -> Message {
        Message(
            en:
                "the column \"\(name)\" of the table \"\(table)\" has another type elsewhere; give another name with x-column",
            fr:
                "la colonne « \(name) » de la table « \(table) » a un autre type ailleurs ; donner un autre nom avec x-column"
        )
    }
}
