import Text

/// What is said of a standard.
extension Message {
    static func brokenStatement(_ detail: String) -> Message {
        Message(en: "this can't be run: \(detail)", fr: "ceci ne peut pas être exécuté : \(detail)")
    }

    static func unknownColumn(_ name: String, _ columns: [String]) -> Message {
        let known = columns.joined(separator: ", ")
        return Message(
            en: "the rule's SQL gives no column \"\(name)\"; it gives \(known)",
            fr: "la requête de la règle ne donne pas de colonne « \(name) » ; elle donne \(known)")
    }

    static func unknownUnit(_ unit: String) -> Message {
        Message(
            en: "there is no unit \"\(unit)\": money, percent, days, ratio, date or word",
            fr: "il n'y a pas d'unité « \(unit) » : money, percent, days, ratio, date ou word")
    }

    static var integerDivision: Message {
        Message(
            en: "between two whole numbers this drops the fraction: 1 / 2 is 0",
            fr: "entre deux nombres entiers, ceci perd les décimales : 1 / 2 donne 0")
    }

    static var realDivision: Message {
        Message(en: "begin with `1.0 *`", fr: "commencer par `1.0 *`")
    }

    static var nullableNotIn: Message {
        Message(
            en: "one NULL among these rows lets no row pass",
            fr: "un seul NULL parmi ces lignes ne laisse passer aucune ligne")
    }

    static var notExists: Message {
        Message(
            en: "write NOT EXISTS, or WHERE ... IS NOT NULL in the subquery",
            fr: "écrire NOT EXISTS, ou WHERE ... IS NOT NULL dans la sous-requête")
    }

    static func unknownTable(_ name: String) -> Message {
        Message(
            en: "no kind of document fills a table \"\(name)\"",
            fr: "aucun type de document ne remplit une table « \(name) »")
    }

    static func unknownRule(_ name: String) -> Message {
        Message(en: "there is no rule \"\(name)\"", fr: "il n'y a pas de règle « \(name) »")
    }

    static func unknownKind(_ name: String) -> Message {
        Message(en: "there is no kind of document \"\(name)\"", fr: "il n'y a pas de type de document « \(name) »")
    }

    static func templateWithoutFiles(_ name: String) -> Message {
        Message(
            en: "the template \"\(name)\" has no folder templates/\(name)",
            fr: "le modèle « \(name) » n'a pas de dossier templates/\(name)")
    }

    static func otherVersion(_ pin: String) -> Message {
        Message(
            en: "standard.yaml says \(pin): a new project would begin outdated",
            fr: "standard.yaml dit \(pin) : un projet neuf serait déjà dépassé")
    }

    static func missingThreshold(_ name: String, of owner: String) -> Message {
        Message(
            en: "\(owner) has no \(name), which others have: rules that compare with it say nothing of it",
            fr: "\(owner) n'a pas \(name), que d'autres ont : les règles qui s'y comparent n'en disent rien")
    }

    static func unusedThreshold(_ name: String) -> Message {
        Message(en: "nothing compares with \(name)", fr: "rien ne se compare à \(name)")
    }

    static func untranslated(_ key: String, _ language: Language) -> Message {
        Message(
            en: "\(key) says nothing in \(language.tag)", fr: "\(key) ne dit rien en \(language.tag)")
    }

    static func noHeading(_ column: String, _ language: Language) -> Message {
        Message(
            en: "the column \(column) has no heading in \(language.tag)",
            fr: "la colonne \(column) n'a pas d'intitulé en \(language.tag)")
    }

    static func giveHeading(_ column: String, _ language: Language) -> Message {
        Message(
            en: "give it one in headings.yaml: `\(column): {\(language.tag): …}`",
            fr: "lui en donner un dans headings.yaml : `\(column): {\(language.tag): …}`")
    }

    static func giveComment(_ language: Language) -> Message {
        Message(
            en: "add a line below the first: `-- \(language.tag): …`",
            fr: "ajouter une ligne sous la première : `-- \(language.tag): …`")
    }

    static var noExample: Message {
        Message(
            en: "the rule has no example: nothing shows what it finds",
            fr: "la règle n'a pas d'exemple : rien ne montre ce qu'elle trouve")
    }

    static var noExampleThatFinds: Message {
        Message(
            en: "no example of the rule has a mark: nothing shows what it finds",
            fr: "aucun exemple de la règle n'a de marque : rien ne montre ce qu'elle trouve")
    }

    static var noSilentExample: Message {
        Message(
            en: "no example of the rule has something that it leaves alone",
            fr: "aucun exemple de la règle n'a quelque chose qu'elle laisse passer")
    }

    static func exampleFinds(_ number: Int, _ path: String, line: Int, _ message: Message) -> Message {
        Message(
            en: "example \(number) finds what has no mark, at \(path):\(line): \(message.text(in: .english))",
            fr: "l'exemple \(number) trouve ce qui n'a pas de marque, à \(path):\(line) : \(message.text(in: .french))")
    }

    static func exampleMisses(_ number: Int, _ path: String, line: Int, _ words: String) -> Message {
        Message(
            en: "example \(number) does not find what is marked below \(path):\(line): \(words)",
            fr: "l'exemple \(number) ne trouve pas ce qui est marqué sous \(path):\(line) : \(words)")
    }
}
