import Text

/// What reading Markdown finds beside what reading finds everywhere.
extension Fault {
    static func unknownHeading(_ title: String, near heading: String) -> Fault {
        Fault(
            "unknown-heading",
            Message(
                en: "no section is called \"\(title.excerpt)\", so that what stands below it is not read",
                fr: "aucune section ne s'appelle « \(title.excerpt) », si bien que ce qui suit n'est pas lu"),
            help: .didYouMean(heading), level: .warning)
    }

    static func fieldAsHeading(_ field: FieldNames) -> Fault {
        Fault(
            "unknown-heading",
            Message(
                en: "\"\(field.name)\" is a field and no section, so that what stands below it is not read",
                fr: "« \(field.french) » est un champ et non une section, si bien que ce qui suit n'est pas lu"),
            help: Message(
                en: "write \"\(field.name): …\" between lines --- at the top",
                fr: "écrire « \(field.french): … » entre des lignes --- en tête"),
            level: .warning)
    }

    static let underlinedText = Fault(
        "underlined-text",
        Message(
            en: "the line below makes this a heading, so that it is not read as text",
            fr: "la ligne du dessous en fait un titre, si bien que ceci n'est pas lu comme du texte"),
        help: Message(
            en: "put an empty line above the line of dashes",
            fr: "mettre une ligne vide au-dessus de la ligne de tirets"),
        level: .warning)

    static let outsideList = Fault(
        "outside-list",
        Message(
            en: "this stands beside the list that is wanted here, and is not read",
            fr: "ceci se trouve à côté de la liste attendue ici, et n'est pas lu"),
        help: Message(en: "make it an item, or move it elsewhere", fr: "en faire un élément, ou le déplacer"),
        level: .warning)

    static let itemWithoutKey = Fault(
        "key-malformed",
        Message(en: "this item begins with no key of its own", fr: "cet élément ne commence par aucune clé"),
        help: Message(
            en: "write \"- D1: …\" or \"- D1 · …\"; what belongs to an item stands further right than its dash",
            fr: "écrire « - D1: … » ou « - D1 · … » ; ce qui tient à un élément est plus à droite que son tiret"))

    static let boxWithoutField = Fault(
        "box-without-field",
        Message(en: "nothing here can be ticked off", fr: "rien ici ne se coche"),
        help: Message(en: "remove the box", fr: "retirer la case"), level: .warning)

    static let htmlNotRead = Fault(
        "html-not-read", Message(en: "HTML is not read", fr: "le HTML n'est pas lu"),
        help: Message(en: "write it in Markdown", fr: "l'écrire en Markdown"), level: .warning)
}
