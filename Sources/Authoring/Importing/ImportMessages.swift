import Reading
package import Text

/// What is wrong with a mapping.
extension Message {
    static func unknownKind(_ name: String) -> Message {
        Message(
            en: "the standard has no kind \"\(name)\" whose documents are YAML",
            fr:
                "le référentiel n'a pas de type « \(name) » dont les documents soient en YAML"
        )
    }

    static func missingCapture(_ name: String, of kind: String) -> Message {
        Message(
            en: "where a \(kind) is depends on \"\(name)\": say where it comes from",
            fr: "l'emplacement de \(kind) dépend de « \(name) » : dire d'où il vient")
    }

    static func unknownMappedField(_ path: String) -> Message {
        Message(
            en: "the schema of this kind has no field \"\(path)\"",
            fr: "le schéma de ce type n'a pas de champ « \(path) »")
    }

    static func noMap(_ path: String) -> Message {
        Message(
            en: "\"\(path)\" holds no numbered entries: map its fields under `fields`",
            fr: "« \(path) » ne contient pas d'entrées numérotées : associer ses champs sous `fields`")
    }

    static func comparedNotFilled(_ path: String) -> Message {
        Message(
            en: "\"\(path)\" is compared, but not filled below `fields`",
            fr: "« \(path) » est comparé, mais n'est pas rempli sous `fields`")
    }

    static func unknownColumn(_ name: String, in table: String) -> Message {
        Message(
            en: "\(table) has no column \"\(name)\"",
            fr: "\(table) n'a pas de colonne « \(name) »")
    }

    static func columnTwice(_ name: String, in table: String) -> Message {
        Message(
            en: "\(table) has several columns \"\(name)\": rename one",
            fr: "\(table) a plusieurs colonnes « \(name) » : en renommer une")
    }

    /// The names there are; nil where there are none.
    static func oneOf(_ names: [String]) -> Message? {
        let list = names.joined(separator: ", ")
        return names.isEmpty ? nil : Message(en: "there are: \(list)", fr: "il y a : \(list)")
    }

    static let emptyTable = Message(
        en: "the table is empty: it begins with a line of column names",
        fr: "le tableau est vide : il commence par une ligne de noms de colonnes")

    static let noSource = Message(
        en: "this says neither a column nor a constant", fr: "ceci ne dit ni colonne ni constante")
}

/// What is wrong with a row.
extension Message {
    static let noName = Message(
        en: "this row does not say what it is about: fill this cell, or empty the row",
        fr: "cette ligne ne dit pas de quoi elle parle : remplir cette cellule, ou vider la ligne")

    static func noIdentifier(_ text: String) -> Message {
        Message(
            en: "\"\(text)\" has no letter or digit to make an identifier of",
            fr: "« \(text) » n'a ni lettre ni chiffre dont faire un identifiant")
    }

    static func unfitName(_ text: String) -> Message {
        Message(
            en: "\"\(text)\" can't be part of a path: `read_as: id` makes an identifier of it",
            fr: "« \(text) » ne peut pas figurer dans un chemin : `read_as: id` en fait un identifiant")
    }

    static func unsafeName(_ path: String) -> Message {
        Message(
            en: "\(path) is no file's name on every system: give this row another name",
            fr: "\(path) n'est pas un nom de fichier partout : donner à cette ligne un autre nom")
    }

    static func unmappedValue(_ text: String) -> Message {
        Message(
            en: "the mapping has no value for \"\(text)\": add it to `values`, `missing` or `withheld`",
            fr: "la correspondance n'a pas de valeur pour « \(text) » : l'ajouter à `values`, `missing` ou `withheld`")
    }

    static func dayOutOfRange(_ text: String) -> Message {
        Message(
            en: "\"\(text)\" leads to a day outside the calendar",
            fr: "« \(text) » mène à un jour hors du calendrier")
    }

    static func productTooLong(_ text: String) -> Message {
        Message(en: "\(text) has too many digits", fr: "\(text) a trop de chiffres")
    }

    /// What is wrong with the field that a column fills.
    static func inColumn(_ name: String, _ fault: Message) -> Message {
        Message(
            en: "column \"\(name)\": \(fault.text(in: .english))",
            fr: "colonne « \(name) » : \(fault.text(in: .french))")
    }

    static func otherRow(_ path: String) -> Message {
        Message(
            en: "another row before this says something else of \(path): merge the two, or give this one another name",
            fr:
                "une autre ligne au-dessus dit autre chose de \(path) : réunir les deux, ou donner à celle-ci un autre nom"
        )
    }

    static func faultyDocument(_ path: String) -> Message {
        Message(
            en: "\(path) has errors: correct them first (`greffe check \(path)`), then import again",
            fr: "\(path) a des erreurs : les corriger d'abord (`greffe check \(path)`), puis importer à nouveau")
    }

    static func inMarkdown(_ path: String) -> Message {
        Message(
            en: "this row would be written as YAML, and \(path) says the same in Markdown: change that one by hand",
            fr:
                "cette ligne serait écrite en YAML, et \(path) dit la même chose en Markdown : modifier celui-ci à la main"
        )
    }

    static func unwritable(_ path: String) -> Message {
        Message(
            en: "\(path) can't hold what this row says: look for a withheld value in a field that allows none",
            fr:
                "\(path) ne peut contenir ce que dit cette ligne : chercher une valeur non publiée dans un champ qui n'en admet pas"
        )
    }
}

/// What became of an import.
extension Message {
    package static func imported(_ result: TableImport) -> Message {
        func count(_ change: ImportedDocument.Change) -> Int { result.documents.count { $0.change == change } }
        let (created, changed, unchanged) = (count(.created), count(.changed), count(.unchanged))
        let (good, bad) = (result.rowCount - result.badRowCount, result.badRowCount)
        return Message(
            en:
                "rows: \(good) imported, \(bad) bad; documents: \(created) created, \(changed) changed, \(unchanged) unchanged",
            fr: "lignes importées : \(good), fautives : \(bad) ; "
                + "documents créés : \(created), modifiés : \(changed), inchangés : \(unchanged)")
    }

    package static let nothingWritten = Message(
        en: "nothing was written (--dry-run)", fr: "rien n'a été écrit (--dry-run)")

    package static func absent(_ count: Int) -> Message {
        Message(
            en: "documents that no row names, left as they are: \(count) (close them, or remove them with git rm)",
            fr: "documents qu'aucune ligne ne nomme, laissés tels quels : \(count) (à clore, ou à retirer par git rm)"
        )
    }
}

extension Diagnostic {
    static func otherRow(_ row: RowDocument) -> Diagnostic {
        Diagnostic("import-row-repeated", .error, at: row.range, .otherRow(row.path.text))
    }

    static func faultyDocument(_ row: RowDocument) -> Diagnostic {
        Diagnostic("import-document-faulty", .error, at: row.range, .faultyDocument(row.path.text))
    }

    static func inMarkdown(_ row: RowDocument, _ path: String) -> Diagnostic {
        Diagnostic("import-document-in-markdown", .error, at: row.range, .inMarkdown(path))
    }

    static func unwritable(_ row: RowDocument) -> Diagnostic {
        Diagnostic("import-value-lost", .error, at: row.range, .unwritable(row.path.text))
    }
}
