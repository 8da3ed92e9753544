import Text

extension Message {
    static func malformedPath(_ path: String) -> Message {
        Message(
            en: "no document can stand at \"\(path)\": its braces can't be read",
            fr: "aucun document ne peut se trouver à « \(path) » : ses accolades ne se lisent pas")
    }

    static var pathForm: Message {
        Message(
            en:
                "write {name} for what varies and {yaml,md} for alternatives, with something between two names; a dozen at most",
            fr:
                "écrire {nom} pour ce qui varie et {yaml,md} pour des variantes, avec quelque chose entre deux noms ; une douzaine au plus"
        )
    }

    static func missingSection(_ english: String, _ french: String) -> Message {
        Message(en: "the section \"\(english)\" is missing", fr: "la section « \(french) » manque")
    }

    static func emptySection(_ english: String, _ french: String) -> Message {
        Message(en: "the section \"\(english)\" is empty", fr: "la section « \(french) » est vide")
    }

    static func writeSection(_ english: String, _ french: String) -> Message {
        Message(
            en: "write it below a heading: \"## \(english)\"", fr: "l'écrire sous un titre : « ## \(french) »")
    }

    static let fillSection = Message(en: "write below its heading", fr: "écrire sous son titre")
}
