import Text

extension Message {
    static var help: Message { Message(en: "help", fr: "aide") }

    static var levelHeader: Message { Message(en: "level", fr: "niveau") }
    static var placeHeader: Message { Message(en: "place", fr: "place") }
    static var findingHeader: Message { Message(en: "finding", fr: "constat") }

    static func moreFindings(_ count: Int) -> Message {
        Message(
            en: "\(count.english("more finding")): `greffe check` shows all",
            fr: "encore \(count.french("constat")) : `greffe check` les montre tous")
    }

    static var excusedByWaiver: Message { Message(en: "excused by a waiver", fr: "excusé par une dérogation") }
    static var knownBefore: Message {
        Message(en: "it was known before", fr: "il était déjà connu")
    }

    static func summary(documents: Int, errors: Int, warnings: Int, advice: Int, waived: Int, known: Int) -> Message {
        let parts = [
            (errors, errors.english("error"), errors.french("erreur")),
            (warnings, warnings.english("warning"), warnings.french("avertissement")),
            (advice, advice.english("advice", plural: "advice"), advice.french("conseil")),
            (waived, waived.english("waived", plural: "waived"), waived.french("dérogé")),
            (known, known.english("known", plural: "known"), known.french("connu")),
        ].filter { $0.0 > 0 }
        let english = parts.isEmpty ? "no finding" : parts.map(\.1).joined(separator: ", ")
        let french = parts.isEmpty ? "aucun constat" : parts.map(\.2).joined(separator: ", ")
        return Message(
            en: "\(english) in \(documents.english("document"))", fr: "\(french) dans \(documents.french("document"))")
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
    /// The level of a rule that is switched off.
    static var off: Message { Message(en: "off", fr: "désactivée") }

    static func level(_ level: String, of projects: String) -> Message {
        Message(en: "\(projects): \(level)", fr: "\(projects) : \(level)")
    }

    static var foundByVerifying: Message {
        Message(
            en: "it is about the records that are filed: `greffe archive verify` looks for it, not `greffe check`",
            fr: "elle porte sur les dossiers archivés : `greffe archive verify` la cherche, pas `greffe check`")
    }

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
            en: "\(count.english("example")) of \(rules.english("rule")), \(failed) failed",
            fr: "\(count.french("exemple")) de \(rules.french("règle")), \(failed) en échec")
    }
}
