import Text

/// What reading by a guide finds, each with what to do about it.
extension Fault {
    /// `known` are the fields there, `meant` the one that was probably meant.
    static func unknownField(_ name: String, of known: KnownFields?, meant: FieldNames?) -> Fault {
        Fault(
            "unknown-field",
            Message(en: "there is no field \"\(name)\" here", fr: "il n'y a pas de champ « \(name) » ici"),
            help: meant.map(Message.didYouMean) ?? known.map { .oneOf($0.fields) })
    }

    static func duplicateField(_ name: String) -> Fault {
        duplicateField(FieldNames(name))
    }

    static func duplicateField(_ field: FieldNames) -> Fault {
        Fault(
            "duplicate-field",
            Message(en: "\"\(field.name)\" is given twice", fr: "« \(field.french) » figure deux fois"),
            help: Message(
                en: "keep one of the two; the first is read", fr: "n'en garder qu'un ; c'est le premier qui est lu"))
    }

    static func missingSpace(_ name: String) -> Fault {
        Fault(
            "missing-space",
            Message(
                en: "other tools want a space after \"\(name):\"",
                fr: "les autres outils veulent une espace après « \(name): »"),
            help: Message(en: "put a space after the colon", fr: "mettre une espace après le deux-points"),
            level: .advice)
    }

    /// A space that only looks like one: it comes with text from a word processor or a web page.
    static let noBreakSpace = Fault(
        "no-break-space",
        Message(
            en: "this is a no-break space, which neither indents nor separates",
            fr: "ceci est une espace insécable, qui ne met pas en retrait et ne sépare pas"),
        help: Message(en: "replace it by plain spaces", fr: "la remplacer par des espaces ordinaires"))

    static func notAnEntry(_ text: String) -> Fault {
        Fault(
            "misplaced-line",
            Message(
                en: "\"\(text.excerpt)\" is neither a field nor an entry \"key: value\"",
                fr: "« \(text.excerpt) » n'est ni un champ ni une entrée « clé: valeur »"),
            help: Message(
                en: "write \"key: value\", or indent the line below the text it continues",
                fr: "écrire « clé: valeur », ou mettre la ligne en retrait sous le texte qu'elle continue"))
    }

    static func notAnItem(_ text: String) -> Fault {
        Fault(
            "misplaced-line",
            Message(en: "\"\(text.excerpt)\" is not an item", fr: "« \(text.excerpt) » n'est pas un élément"),
            help: .beginWithDash)
    }

    static func listWanted(_ text: String) -> Fault {
        Fault(
            "list-wanted", Message(en: "a list is wanted here", fr: "il faut ici une liste"),
            help: Message(
                en: "put each item on a line of its own, after \"- \": \"- \(text.excerpt)\"",
                fr: "mettre chaque élément sur sa ligne, après « - » : « - \(text.excerpt) »"))
    }

    static let listWithoutMarker = Fault(
        "list-wanted",
        Message(
            en: "a list is wanted here; this is read as its only line",
            fr: "il faut ici une liste ; ceci est lu comme sa seule ligne"),
        help: .beginWithDash, level: .advice)

    static let itemBesideKey = Fault(
        "list-wanted",
        Message(en: "a list begins below its key", fr: "une liste commence sous sa clé"), help: .beginWithDash)

    static let bulletForDash = Fault(
        "bullet-for-dash",
        Message(en: "other tools want \"- \" before an item", fr: "les autres outils veulent « - » devant un élément"),
        help: .beginWithDash, level: .advice)

    static func objectWanted(_ fields: [FieldNames]) -> Fault {
        Fault(
            "object-wanted", Message(en: "fields are wanted here", fr: "il faut ici des champs"), help: .oneOf(fields))
    }

    /// `line` is what stands after the dash where it may be a field, nil where it is none.
    static func itemForField(_ line: String?, of fields: [FieldNames]) -> Fault {
        Fault(
            "object-wanted",
            Message(en: "fields are wanted here, not a list", fr: "il faut ici des champs, et non une liste"),
            help: line.map(Message.withoutDash) ?? .oneOf(fields))
    }

    /// `line` is what stands after the dash where it may be an entry, nil where it is none.
    static func itemForEntry(_ line: String?) -> Fault {
        Fault(
            "object-wanted",
            Message(
                en: "entries \"key: value\" are wanted here, not a list",
                fr: "il faut ici des entrées « clé: valeur », et non une liste"),
            help: line.map(Message.withoutDash)
                ?? Message(
                    en: "write \"key: value\" on each line, without a dash",
                    fr: "écrire « clé: valeur » sur chaque ligne, sans tiret"))
    }

    static let entriesWanted = Fault(
        "object-wanted",
        Message(en: "entries \"key: value\" are wanted here", fr: "il faut ici des entrées « clé: valeur »"),
        help: Message(
            en: "write each on a line of its own, below", fr: "les écrire chacune sur sa ligne, en dessous"))

    static func notShorthand(_ text: String, _ shorthand: Shorthand, of fields: [FieldNames]) -> Fault {
        let french = shorthand.written { name in fields.first { $0.name == name }?.french ?? name }
        return Fault(
            "shorthand-malformed",
            Message(
                en: "\"\(text.excerpt)\" is not written as \(shorthand.pattern)",
                fr: "« \(text.excerpt) » n'est pas écrit comme \(french)"),
            help: Message(en: "write it so, or field by field", fr: "l'écrire ainsi, ou champ par champ"))
    }

    static func unknownValue(_ text: String, of enumeration: Enumeration, meant: String?) -> Fault {
        Fault(
            "unknown-value",
            Message(
                en: "\"\(text.excerpt)\" is none of the values wanted here",
                fr: "« \(text.excerpt) » n'est aucune des valeurs attendues ici"),
            help: meant.map(Message.didYouMean)
                ?? Message(
                    en: "write one of \(enumeration.listed(in: .english))",
                    fr: "écrire l'une de \(enumeration.listed(in: .french))"))
    }

    static func unfitKey(_ key: String) -> Fault {
        Fault(
            "key-malformed",
            Message(en: "\"\(key.excerpt)\" can't be a key here", fr: "« \(key.excerpt) » ne peut être une clé ici"),
            help: Message(en: "put it between quotes, or rename it", fr: "la mettre entre guillemets, ou la renommer"))
    }

    static let linesBelowScalar = Fault(
        "misplaced-line",
        Message(
            en: "one value is wanted above; this has no place",
            fr: "une seule valeur est attendue ci-dessus ; ceci n'a pas sa place"),
        help: Message(en: "remove it, or make it a field", fr: "le supprimer, ou en faire un champ"))

    static let unevenBlock = Fault(
        "uneven-block",
        Message(
            en: "this line of the text is indented less than its first",
            fr: "cette ligne du texte est moins en retrait que la première"),
        help: .alignLines, level: .advice)

    static let misplaced = Fault(
        "uneven-indentation",
        Message(
            en: "this line is indented unlike its neighbours",
            fr: "cette ligne est en retrait autrement que ses voisines"),
        help: .alignLines, level: .advice)

    static let indentedByTab = Fault(
        .indentedByTab,
        Message(
            en: "a tab indents this line, read as one level",
            fr: "une tabulation met cette ligne en retrait, lue comme un niveau"),
        help: Message(en: "indent with spaces", fr: "mettre en retrait par des espaces"), level: .advice)

    static let startsWithQuote = Fault(
        "text-starts-with-quote",
        Message(
            en: "this text begins with a quote that does not enclose it",
            fr: "ce texte commence par un guillemet qui ne l'entoure pas"),
        help: .quoteText, level: .advice)

    static let commentInText = Fault(
        "comment-in-text",
        Message(
            en: "this is read as a comment, not as part of the text",
            fr: "ceci est lu comme un commentaire, non comme la suite du texte"),
        help: .quoteText, level: .advice)

    static func readsOtherwise(_ text: String) -> Fault {
        Fault(
            "read-otherwise",
            Message(
                en: "other tools don't read \"\(text.excerpt)\" as text",
                fr: "les autres outils ne lisent pas « \(text.excerpt) » comme un texte"),
            help: .quoteText, level: .advice)
    }

    static let itemInText = Fault(
        "item-in-text",
        Message(
            en: "this is read as part of the text above; is it an item indented too deep?",
            fr: "ceci est lu comme la suite du texte ci-dessus ; est-ce un élément trop en retrait ?"),
        help: .alignLines, level: .advice)

    static func fieldSwallowed(_ name: String) -> Fault {
        Fault(
            "field-in-text",
            Message(
                en: "\"\(name)\" is a field, yet this line continues a text",
                fr: "« \(name) » est un champ, or cette ligne continue un texte"),
            help: Message(
                en: "indent it as the other fields, or put the text between quotes",
                fr: "l'aligner sur les autres champs, ou mettre le texte entre guillemets"))
    }

    static func fieldInText(_ name: String) -> Fault {
        Fault(
            "field-in-text",
            Message(
                en: "\"\(name):\" is read as part of this text; is it a field?",
                fr: "« \(name): » est lu comme une partie de ce texte ; est-ce un champ ?"),
            help: Message(
                en: "put the field on its own, or the text between quotes",
                fr: "mettre le champ à part, ou le texte entre guillemets"),
            level: .warning)
    }

    static let commaInText = Fault(
        "comma-in-text",
        Message(en: "other tools split this text at its comma", fr: "les autres outils coupent ce texte à sa virgule"),
        help: .quoteText, level: .advice)

    static func fieldAfterComma(_ text: String) -> Fault {
        Fault(
            "field-in-text",
            Message(
                en: "\"\(text.excerpt)\" is read as part of the text before it; is it a field?",
                fr: "« \(text.excerpt) » est lu comme la suite du texte ; est-ce un champ ?"),
            help: Message(
                en: "write \"field: value\", or put the text between quotes",
                fr: "écrire « champ: valeur », ou mettre le texte entre guillemets"),
            level: .warning)
    }

    static let commaWithoutValue = Fault(
        "comma-without-value",
        Message(en: "no value stands before this comma", fr: "aucune valeur ne précède cette virgule"),
        help: Message(en: "remove it", fr: "la supprimer"), level: .advice)

    static func decimalComma(_ text: String) -> Fault {
        let parts = text.split(separator: ",").joined(separator: ", ")
        let number = text.replacing(",", with: ".")
        return Fault(
            .valueAmbiguous,
            Message(
                en: "\"\(text)\" in a list may be one number or two",
                fr: "« \(text) » dans une liste peut être un nombre ou deux"),
            help: Message(en: "write \(number), or \(parts)", fr: "écrire \(number), ou \(parts)"))
    }
}

extension Message {
    fileprivate static let beginWithDash = Message(
        en: "put each item on a line of its own, after \"- \"",
        fr: "mettre chaque élément sur sa ligne, après « - »")

    fileprivate static func withoutDash(_ line: String) -> Message {
        Message(
            en: "write it without the dash: \"\(line.excerpt)\"", fr: "l'écrire sans le tiret : « \(line.excerpt) »")
    }

    fileprivate static let quoteText = Message(
        en: "if this is text, put all of it between quotes", fr: "si c'est un texte, le mettre entier entre guillemets")

    fileprivate static let alignLines = Message(
        en: "indent it as its neighbours", fr: "l'aligner sur ses voisines")

    fileprivate static func didYouMean(_ field: FieldNames) -> Message {
        Message(en: "did you mean \"\(field.name)\"?", fr: "vouliez-vous dire « \(field.french) » ?")
    }

    fileprivate static func oneOf(_ fields: [FieldNames]) -> Message {
        Message(
            en: "its fields are \(fields.listed(\.name))", fr: "ses champs sont \(fields.listed(\.french))")
    }
}

extension [FieldNames] {
    /// The first of them, as a language calls them.
    fileprivate func listed(_ name: (FieldNames) -> String) -> String {
        prefix(8).map(name).joined(separator: ", ") + (count > 8 ? ", …" : "")
    }
}

extension Enumeration {
    /// The first values, each by its label in `language` or its key.
    fileprivate func listed(in language: Language) -> String {
        let shown = values.prefix(8).map { $0.labels.shown(in: language) ?? $0.key }.joined(separator: ", ")
        return shown + (values.count > 8 ? ", …" : "")
    }
}
