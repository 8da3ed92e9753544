import Text

extension Message {
    static func outside(_ feature: YAMLFault.Feature) -> Message {
        switch feature {
        case .anchor: Message(en: "anchors (&) are not read here", fr: "les ancres (&) ne sont pas lues ici")
        case .alias: Message(en: "aliases (*) are not read here", fr: "les alias (*) ne sont pas lus ici")
        case .tag: Message(en: "tags (!) are not read here", fr: "les étiquettes (!) ne sont pas lues ici")
        case .directive: Message(en: "directives (%) are not read here", fr: "les directives (%) ne sont pas lues ici")
        case .severalDocuments:
            Message(
                en: "a second document begins here; a file holds one",
                fr: "un second document commence ici ; un fichier n'en contient qu'un")
        case .complexKey:
            Message(en: "a key is text on one line", fr: "une clé est un texte d'une ligne")
        case .emptyKey: Message(en: "a key is missing before \":\"", fr: "il manque une clé avant « : »")
        }
    }

    static func instead(of feature: YAMLFault.Feature) -> Message {
        switch feature {
        case .anchor, .alias, .tag: quoteWholeText
        case .directive: Message(en: "remove this line", fr: "supprimer cette ligne")
        case .severalDocuments: Message(en: "make it a file of its own", fr: "en faire un fichier à part")
        case .complexKey, .emptyKey: Message(en: "write \"key: value\"", fr: "écrire « clé: valeur »")
        }
    }

    static let quoteWholeText = Message(
        en: "if this is text, put all of it between quotes", fr: "si c'est un texte, le mettre entier entre guillemets")

    static func conflictMarker(_ marker: String) -> Message {
        Message(
            en: "a merge was left unresolved: \"\(marker)\"", fr: "une fusion n'a pas été résolue : « \(marker) »")
    }

    static let resolveConflict = Message(
        en: "keep what holds of both sides, and remove the lines <<<<<<<, ======= and >>>>>>>",
        fr: "garder ce qui vaut des deux côtés et supprimer les lignes <<<<<<<, ======= et >>>>>>>")

    static func tooLarge(_ limit: Int) -> Message {
        Message(
            en: "the file is larger than \(limit) bytes and is not read",
            fr: "le fichier dépasse \(limit) octets et n'est pas lu")
    }

    static func notAnEntry(_ text: String) -> Message {
        Message(
            en: "\"\(text)\" is not an entry \"key: value\"", fr: "« \(text) » n'est pas une entrée « clé: valeur »")
    }

    static func notAnItem(_ text: String) -> Message {
        Message(
            en: "\"\(text)\" is not an item; items begin with \"- \"",
            fr: "« \(text) » n'est pas un élément ; un élément commence par « - »")
    }

    static let misplaced = Message(
        en: "this line is indented unlike those around it", fr: "cette ligne est en retrait autrement que ses voisines")

    static let indentAlike = Message(en: "indent it as its neighbours", fr: "l'aligner sur ses voisines")

    static let tab = Message(en: "a tab indents this line", fr: "une tabulation met cette ligne en retrait")

    static let useSpaces = Message(en: "indent with spaces", fr: "mettre en retrait par des espaces")

    static let unclosedQuote = Message(
        en: "this text has no closing quote", fr: "ce texte n'a pas de guillemet fermant")

    static func malformedYAMLEscape(_ escape: String) -> Message {
        Message(
            en: "\"\(escape)\" has no meaning between double quotes",
            fr: "« \(escape) » n'a pas de sens entre guillemets doubles")
    }

    static let escapeOrApostrophes = Message(
        en: "write \\\\ for a backslash, or put the text between apostrophes '…'",
        fr: "écrire \\\\ pour une barre oblique inverse, ou mettre le texte entre apostrophes '…'")

    static let textAfterValue = Message(
        en: "the value ends before this text", fr: "la valeur se termine avant ce texte")

    static func commaOrBracket(_ bracket: UInt8) -> Message {
        let bracket = Character(Unicode.Scalar(bracket))
        return Message(
            en: "\",\" or \"\(bracket)\" is expected here", fr: "il faut ici « , » ou « \(bracket) »")
    }

    static let commaWithoutValue = Message(
        en: "no value stands before this comma", fr: "aucune valeur ne précède cette virgule")

    static func notText(_ start: String) -> Message {
        Message(en: "no text begins with \"\(start)\"", fr: "aucun texte ne commence par « \(start) »")
    }

    static let colonInText = Message(
        en: "\":\" and a space stand within this text", fr: "« : » et une espace figurent dans ce texte")

    static let textAfterComment = Message(
        en: "text goes on after a comment", fr: "un texte continue après un commentaire")

    static let blockHeader = Message(
        en: "after | or > stand only indicators and a comment",
        fr: "après | ou > ne viennent que des indicateurs et un commentaire")

    static let blockIndentation = Message(
        en: "this line is not indented as the first of its text",
        fr: "cette ligne n'est pas en retrait comme la première de son texte")

    static let notIndented = Message(
        en: "this line belongs to the value above, yet is not indented deeper than its key",
        fr: "cette ligne appartient à la valeur ci-dessus, sans être plus en retrait que sa clé")

    static let keyOverLines = Message(en: "a key stands on one line", fr: "une clé tient sur une ligne")

    static func keyTooLong(_ limit: Int) -> Message {
        Message(en: "a key has at most \(limit) characters", fr: "une clé a au plus \(limit) caractères")
    }

    static func notFinite(_ text: String) -> Message {
        Message(
            en: "\"\(text)\" is not a number that can be kept",
            fr: "« \(text) » n'est pas un nombre qu'on puisse garder")
    }
}
