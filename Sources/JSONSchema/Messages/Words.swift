import Text

/// The nouns that messages are made of.
extension TypeSet {
    var english: String {
        nouns(
            ["null", "true or false", "a whole number", "a number", "text", "a list", "a group of fields"], last: " or "
        )
    }

    var french: String {
        nouns(
            ["null", "true ou false", "un nombre entier", "un nombre", "du texte", "une liste", "un groupe de champs"],
            last: " ou ")
    }

    private func nouns(_ names: [String], last: String) -> String {
        // Where any number will do, an integer is not worth a word.
        let types = contains(.number) ? subtracting(.integer) : self
        let nouns = zip(Self.named, names).filter { types.contains($0.0.type) }.map(\.1)
        return nouns.joined(separator: ", ", last: last)
    }
}

extension FaultKind.Found {
    var english: String {
        switch self {
        case .null: "null"
        case .boolean(let isTrue): "\(isTrue)"
        case .array: "a list"
        case .object: "a group of fields"
        case .number(let text): text
        case .string(let text): "the text \"\(text)\""
        }
    }

    var french: String {
        switch self {
        case .null: "null"
        case .boolean(let isTrue): "\(isTrue)"
        case .array: "une liste"
        case .object: "un groupe de champs"
        case .number(let text): text
        case .string(let text): "le texte « \(text) »"
        }
    }
}

extension Format {
    var english: String {
        switch self {
        case .date: "a day such as 2026-10-31"
        case .time: "a time such as 08:30:00Z"
        case .dateTime: "a day and time such as 2026-10-31T08:30:00Z"
        case .duration: "a duration such as P3M"
        case .email: "an e-mail address"
        case .hostname: "the name of a host"
        case .ipv4: "an IPv4 address"
        case .ipv6: "an IPv6 address"
        case .uri: "a URI such as https://example.org"
        case .uriReference: "a reference to a URI"
        case .uuid: "a UUID"
        case .jsonPointer: "a JSON Pointer such as /a/0"
        case .regex: "a regular expression"
        }
    }

    var french: String {
        switch self {
        case .date: "un jour comme 2026-10-31"
        case .time: "une heure comme 08:30:00Z"
        case .dateTime: "un jour et une heure comme 2026-10-31T08:30:00Z"
        case .duration: "une durée comme P3M"
        case .email: "une adresse électronique"
        case .hostname: "un nom d'hôte"
        case .ipv4: "une adresse IPv4"
        case .ipv6: "une adresse IPv6"
        case .uri: "un URI comme https://example.org"
        case .uriReference: "une référence à un URI"
        case .uuid: "un UUID"
        case .jsonPointer: "un pointeur JSON comme /a/0"
        case .regex: "une expression régulière"
        }
    }
}

extension [String] {
    /// The texts in quotes of a language, the first twelve of them.
    func quoted(_ language: Language) -> String {
        let shown = prefix(12).map { language == .french ? "« \($0) »" : "\"\($0)\"" }
        return shown.joined(separator: ", ") + (count > shown.count ? ", …" : "")
    }

    fileprivate func joined(separator: String, last: String) -> String {
        count < 2 ? joined() : dropLast().joined(separator: separator) + last + (self.last ?? "")
    }
}
