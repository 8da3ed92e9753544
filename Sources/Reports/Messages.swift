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

    /// Nil where there are no others.
    static func rest(new: Int, known: Int) -> Message? {
        guard new + known > 0 else { return nil }
        let english = [new > 0 ? "\(new) more" : nil, known > 0 ? "\(known) known before" : nil].compactMap(\.self)
        let french = [
            new > 0 ? "\(new) de plus" : nil, known > 0 ? known.french("déjà connu", plural: "déjà connus") : nil,
        ].compactMap(\.self)
        return Message(
            en: "not shown here: \(english.joined(separator: ", ")); `greffe check` shows all",
            fr: "non montrés ici : \(french.joined(separator: ", ")) ; `greffe check` les montre tous")
    }

    static var excusedByWaiver: Message { Message(en: "excused by a waiver", fr: "excusé par une dérogation") }
    static var knownBefore: Message {
        Message(en: "it was known before", fr: "il était déjà connu")
    }

    static var fixed: Message { Message(en: "fixed", fr: "corrigé") }
    static var notFixed: Message {
        Message(en: "not fixed, since more would change", fr: "pas corrigé, car plus en serait changé")
    }

    /// How many findings can be repaired, so many of them only by who looks at them.
    static func fixes(safe: Int, unsafe: Int) -> Message {
        guard safe > 0 else {
            return Message(
                en: "\(unsafe) can be fixed by `greffe check --fix --unsafe`, to be looked at",
                fr:
                    "\(unsafe.french("correction possible", plural: "corrections possibles")) par `greffe check --fix --unsafe`, à relire"
            )
        }
        let more = unsafe > 0
        return Message(
            en: "\(safe) can be fixed by `greffe check --fix`"
                + (more ? ", \(unsafe) more by --unsafe, to be looked at" : ""),
            fr: "\(safe.french("correction possible", plural: "corrections possibles")) par `greffe check --fix`"
                + (more ? ", \(unsafe) de plus par --unsafe, à relire" : ""))
    }

    static func summary(documents: Int, errors: Int, warnings: Int, advice: Int, waived: Int, known: Int) -> Message {
        let levels = counts([(.error, errors), (.warning, warnings), (.advice, advice)])
        let standings = list([
            (waived, waived.english("waived", plural: "waived"), waived.french("dérogé")),
            (known, known.english("known", plural: "known"), known.french("connu")),
        ])
        func sentence(_ language: Language, none: String, _ place: String) -> String {
            let parts = [levels, standings].map { $0.text(in: language) }.filter { !$0.isEmpty }
            return (parts.isEmpty ? none : parts.joined(separator: ", ")) + place
        }
        return Message([
            .english: sentence(.english, none: "no finding", " in \(documents.english("document"))"),
            .french: sentence(.french, none: "aucun constat", " dans \(documents.french("document"))"),
        ])
    }

    /// How many findings there are of each level, without those of which there are none.
    static func counts(_ levels: [(level: Level, count: Int)]) -> Message {
        list(
            levels.map { level, count in
                switch level {
                case .error: (count, count.english("error"), count.french("erreur"))
                case .warning: (count, count.english("warning"), count.french("avertissement"))
                case .advice: (count, count.english("advice", plural: "advice"), count.french("conseil"))
                }
            })
    }

    private static func list(_ parts: [(count: Int, english: String, french: String)]) -> Message {
        let parts = parts.filter { $0.count > 0 }
        return Message([
            .english: parts.map(\.english).joined(separator: ", "),
            .french: parts.map(\.french).joined(separator: ", "),
        ])
    }

    static var timesOfParts: Message {
        Message(en: "time, with nothing kept from before", fr: "durée, sans rien de gardé d'avant")
    }

    static var slowestStatements: Message {
        Message(en: "the slowest rules, references and views", fr: "les règles, références et vues les plus lentes")
    }

    static func rowCount(_ count: Int) -> Message {
        Message(en: count.english("row"), fr: count.french("ligne"))
    }

    static var byProject: Message { Message(en: "by project", fr: "par projet") }
    static var byRule: Message { Message(en: "by rule", fr: "par règle") }
    static var ofNoProject: Message { Message(en: "of no project", fr: "hors projet") }

    /// What a list leaves out.
    static func others(_ count: Int) -> Message { Message(en: "and \(count) more", fr: "et \(count) de plus") }
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

    static func exampleFixed(_ number: Int) -> Message {
        Message(en: "example \(number), fixed", fr: "exemple \(number), corrigé")
    }

    static var fix: Message { Message(en: "fix", fr: "correction") }
    static var safeFix: Message { Message(en: "done by `greffe check --fix`", fr: "faite par `greffe check --fix`") }
    static var unsafeFix: Message {
        Message(
            en: "done by `greffe check --fix --unsafe`, to be looked at",
            fr: "faite par `greffe check --fix --unsafe`, à relire")
    }

    static func exampleFails(_ number: Int) -> Message {
        Message(en: "example \(number) does not do what it says", fr: "l'exemple \(number) ne fait pas ce qu'il dit")
    }

    static var unexpected: Message { Message(en: "found without a mark:", fr: "trouvé sans marque :") }

    static var misfixed: Message {
        Message(
            en: "the fix makes of it what does not stand under `fixed`:",
            fr: "la correction en fait ce qui ne figure pas sous `corrigé` :")
    }

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
