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
}
