import Text

extension Message {
    static func unreadableFile(_ path: String) -> Message {
        Message(en: "\(path) can't be read", fr: "\(path) ne peut pas être lu")
    }

    static func outside(_ path: String) -> Message {
        Message(en: "\(path) is outside the portfolio", fr: "\(path) est hors du portefeuille")
    }
}

extension Message {
    static func unknownRule(_ name: String) -> Message {
        Message(
            en: "the standard has no rule \"\(name)\": `greffe rules` lists them",
            fr: "le référentiel n'a pas de règle « \(name) » : `greffe rules` les liste")
    }
}
