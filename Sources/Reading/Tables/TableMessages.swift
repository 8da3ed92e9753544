import Text

/// The faults of a table's columns and records.
extension Fault {
    static let noHeader = Fault(
        "missing-header", Message(en: "the table is empty", fr: "le tableau est vide"),
        help: Message(en: "begin with a line of column names", fr: "commencer par une ligne de noms de colonnes"))

    static let tooLong = Fault(
        "too-large",
        Message(
            en: "the table is too long, or has too many faults, to be read on from here",
            fr: "le tableau est trop long, ou a trop de fautes, pour être lu au-delà d'ici"),
        help: Message(
            en: "mend the faults above, or divide it", fr: "corriger les fautes qui précèdent, ou le diviser"))

    static func missingColumn(_ name: String) -> Fault {
        Fault(
            "missing-column",
            Message(en: "the column \"\(name)\" is missing", fr: "la colonne « \(name) » manque"),
            help: Message(en: "add it to the header and to each line", fr: "l'ajouter à l'en-tête et à chaque ligne"))
    }

    static func columnOfCollections(_ name: String) -> Fault {
        Fault(
            "column-of-lists",
            Message(
                en: "\"\(name)\" holds more than a cell can",
                fr: "« \(name) » contient plus que ne peut une cellule"),
            help: Message(en: "remove the column", fr: "supprimer la colonne"))
    }

    package static func shortRecord(_ count: Int, of columns: Int) -> Fault {
        Fault(
            "short-record",
            Message(
                en: "this line has \(count.english("cell")), the header \(columns)",
                fr: "cette ligne a \(count.french("cellule")), l'en-tête \(columns)"),
            help: Message(
                en: "write empty cells as well; is a separator missing?",
                fr: "écrire aussi les cellules vides ; manque-t-il un séparateur ?"),
            level: .warning)
    }

    package static let cellWithoutColumn = Fault(
        "cell-without-column",
        Message(en: "this cell has no column in the header", fr: "cette cellule n'a pas de colonne dans l'en-tête"),
        help: Message(
            en: "name the column, or put a cell with a separator in it between quotes",
            fr: "nommer la colonne, ou mettre entre guillemets la cellule qui contient un séparateur"))
}
