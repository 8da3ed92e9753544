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

extension Message {
    static var howItIsFound: Message { Message(en: "how it is found", fr: "comment on le trouve") }

    static func example(_ number: Int, day: String) -> Message {
        Message(en: "example \(number)\(day)", fr: "exemple \(number)\(day)")
    }

    static func exampleFails(_ number: Int) -> Message {
        Message(en: "example \(number) does not do what it says", fr: "l'exemple \(number) ne fait pas ce qu'il dit")
    }

    static var unexpected: Message { Message(en: "found without a mark:", fr: "trouvé sans marque :") }

    static func missingMark(_ path: String, line: Int, _ words: String) -> Message {
        Message(
            en: "marked and not found: \(path):\(line) \(words)", fr: "marqué et pas trouvé : \(path):\(line) \(words)")
    }

    static func examplesRun(_ count: Int, of rules: Int, failed: Int) -> Message {
        Message(
            en: "\(count) example\(count == 1 ? "" : "s") of \(rules) rule\(rules == 1 ? "" : "s"), \(failed) failed",
            fr: "\(count) exemple\(count < 2 ? "" : "s") de \(rules) règle\(rules < 2 ? "" : "s"), \(failed) en échec")
    }
}
