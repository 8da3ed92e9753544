import Text

extension Message {
    static func unexpected(_ character: String, expected: JSONFault.Expected) -> Message {
        Message(
            en: "\(expected.english) is expected here, not \"\(character)\"",
            fr: "il faut ici \(expected.french), et non « \(character) »")
    }

    static func endsEarly(expected: JSONFault.Expected) -> Message {
        Message(
            en: "the text ends where \(expected.english) is expected",
            fr: "le texte s'arrête là où il faut \(expected.french)")
    }

    static func unclosed(_ bracket: UInt8) -> Message {
        let bracket = Character(Unicode.Scalar(bracket))
        return Message(en: "this \"\(bracket)\" is never closed", fr: "ce « \(bracket) » n'est jamais refermé")
    }

    static let unclosedString = Message(
        en: "this text has no closing quote on its line",
        fr: "ce texte n'a pas de guillemet fermant sur sa ligne")

    static let escapeLineEnds = Message(
        en: "close it with \", and write line ends as \\n", fr: "le fermer par \" et écrire les fins de ligne \\n")

    static let trailingComma = Message(
        en: "nothing follows this comma; JSON has none after the last item",
        fr: "rien ne suit cette virgule ; JSON n'en met pas après le dernier élément")

    static func nestedTooDeep(_ depth: Int) -> Message {
        Message(
            en: "arrays and objects are nested deeper than \(depth) levels",
            fr: "tableaux et objets sont imbriqués sur plus de \(depth) niveaux")
    }

    static func duplicateKey(_ key: String) -> Message {
        Message(en: "the key \(key) is given twice in this object", fr: "la clé \(key) figure deux fois dans cet objet")
    }

    static let removeOneKey = Message(
        en: "keep one of the two; the first is read", fr: "n'en garder qu'une ; c'est la première qui est lue")

    static func unknownWord(_ word: String) -> Message {
        Message(
            en: "\"\(word)\" is not a JSON value; the only words are true, false and null",
            fr: "« \(word) » n'est pas une valeur JSON ; les seuls mots sont true, false et null")
    }

    static let quoteText = Message(en: "text stands between quotes", fr: "un texte se met entre guillemets")

    static func malformedNumber(_ word: String) -> Message {
        Message(
            en: "\"\(word)\" is not a JSON number, such as 12, -0.5 or 1e6",
            fr: "« \(word) » n'est pas un nombre JSON, comme 12, -0.5 ou 1e6")
    }

    static let numberTooLong = Message(
        en: "this number can't be kept exactly: it has more than 38 digits, or an exponent beyond 6144",
        fr: "ce nombre ne peut être gardé exactement : il a plus de 38 chiffres, ou un exposant au-delà de 6144")

    static func controlCharacter(_ byte: UInt8) -> Message {
        let escape = "\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16)
        return Message(
            en: "a control character stands in this text; write it as \(escape)",
            fr: "un caractère de contrôle figure dans ce texte ; l'écrire \(escape)")
    }

    static func malformedEscape(_ escape: String) -> Message {
        Message(
            en: "\"\(escape)\" is not a JSON escape; a backslash itself is written \\\\",
            fr: "« \(escape) » n'est pas un échappement JSON ; la barre oblique inverse s'écrit \\\\")
    }
}

extension JSONFault.Expected {
    fileprivate var english: String {
        switch self {
        case .value: "a value"
        case .key: "a key in quotes"
        case .colon: "\":\" after the key"
        case .end: "the end of the text"
        case .comma(let bracket): "\",\" or \"\(Character(Unicode.Scalar(bracket)))\""
        }
    }

    fileprivate var french: String {
        switch self {
        case .value: "une valeur"
        case .key: "une clé entre guillemets"
        case .colon: "« : » après la clé"
        case .end: "la fin du texte"
        case .comma(let bracket): "« , » ou « \(Character(Unicode.Scalar(bracket))) »"
        }
    }
}
