import Text

extension Message {
    static var help: Message { Message(en: "help", fr: "aide") }

    static func summary(documents: Int, errors: Int, warnings: Int, advice: Int, waived: Int, known: Int) -> Message {
        let parts = [
            (errors, "error", "erreur"), (warnings, "warning", "avertissement"), (advice, "advice", "conseil"),
            (waived, "waived", "dérogé"), (known, "known", "connu"),
        ].filter { $0.0 > 0 }
        guard !parts.isEmpty else {
            return Message(
                en: "no finding in \(documents) document\(documents == 1 ? "" : "s")",
                fr: "aucun constat dans \(documents) document\(documents < 2 ? "" : "s")")
        }
        return Message(
            en: parts.map { "\($0.0) \($0.1)\($0.0 == 1 || ["advice", "waived", "known"].contains($0.1) ? "" : "s")" }
                .joined(separator: ", ") + " in \(documents) document\(documents == 1 ? "" : "s")",
            fr: parts.map { "\($0.0) \($0.2)\($0.0 < 2 ? "" : "s")" }.joined(separator: ", ")
                + " dans \(documents) document\(documents < 2 ? "" : "s")")
    }
}

extension Level {
    var name: Message {
        switch self {
        case .error: Message(en: "error", fr: "erreur")
        case .warning: Message(en: "warning", fr: "avertissement")
        case .advice: Message(en: "advice", fr: "conseil")
        }
    }
}
