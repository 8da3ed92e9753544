import Text

extension Message {
    static func wrongType(found: FaultKind.Found, expected: TypeSet) -> Message {
        Message(
            en: "\(expected.english) is expected here, not \(found.english)",
            fr: "il faut ici \(expected.french), et non \(found.french)")
    }

    static func notInList(found: String, values: [String]) -> Message {
        guard values.count > 1 else {
            return Message(
                en: "only \(values.quoted(.english)) can stand here, not \"\(found)\"",
                fr: "seul \(values.quoted(.french)) peut figurer ici, et non « \(found) »")
        }
        return Message(
            en: "\"\(found)\" is none of \(values.quoted(.english))",
            fr: "« \(found) » n'est pas parmi \(values.quoted(.french))")
    }

    static func notAllowed(found: String) -> Message {
        Message(en: "\"\(found)\" is not allowed here", fr: "« \(found) » n'est pas permis ici")
    }

    static func outOfRange(found: String, _ bound: Bound) -> Message {
        let limit = bound.text
        return switch bound.kind {
        case .minimum: Message(en: "\(found) is less than \(limit)", fr: "\(found) est inférieur à \(limit)")
        case .exclusiveMinimum:
            Message(en: "\(found) is not greater than \(limit)", fr: "\(found) n'est pas supérieur à \(limit)")
        case .maximum: Message(en: "\(found) is greater than \(limit)", fr: "\(found) est supérieur à \(limit)")
        case .exclusiveMaximum:
            Message(en: "\(found) is not less than \(limit)", fr: "\(found) n'est pas inférieur à \(limit)")
        case .multiple:
            Message(en: "\(found) is not a multiple of \(limit)", fr: "\(found) n'est pas un multiple de \(limit)")
        }
    }

    static func wrongLength(count: Int, _ limit: CountLimit) -> Message {
        switch limit.kind {
        case .atLeast where count == 0: Message(en: "this text is empty", fr: "ce texte est vide")
        case .atLeast:
            Message(
                en: "this text has \(count.english("character")), at least \(limit.english) needed",
                fr: "ce texte a \(count.french("caractère")), il en faut au moins \(limit.limit)")
        case .atMost:
            Message(
                en: "this text has \(count.english("character")), at most \(limit.english) allowed",
                fr: "ce texte a \(count.french("caractère")), il en faut au plus \(limit.limit)")
        }
    }

    static func wrongItemCount(count: Int, _ limit: CountLimit) -> Message {
        switch limit.kind {
        case .atLeast:
            Message(
                en: "this list has \(count.english("item")), at least \(limit.english) needed",
                fr: "cette liste a \(count.french("élément")), il en faut au moins \(limit.limit)")
        case .atMost:
            Message(
                en: "this list has \(count.english("item")), at most \(limit.english) allowed",
                fr: "cette liste a \(count.french("élément")), il en faut au plus \(limit.limit)")
        }
    }

    static func wrongMatchCount(count: Int, _ limit: CountLimit) -> Message {
        switch limit.kind {
        case .atLeast:
            Message(
                en:
                    "\(count.english("item")) of this list \(count == 1 ? "is" : "are") as asked, at least \(limit.english) needed",
                fr:
                    "\(count.french("élément")) de cette liste \(count < 2 ? "est" : "sont") comme demandé, il en faut au moins \(limit.limit)"
            )
        case .atMost:
            Message(
                en:
                    "\(count.english("item")) of this list \(count == 1 ? "is" : "are") as described, at most \(limit.english) allowed",
                fr:
                    "\(count.french("élément")) de cette liste \(count < 2 ? "est" : "sont") comme décrit, il en faut au plus \(limit.limit)"
            )
        }
    }

    static func wrongFieldCount(count: Int, _ limit: CountLimit) -> Message {
        switch limit.kind {
        case .atLeast:
            Message(
                en: "there \(count == 1 ? "is" : "are") \(count.english("field")), at least \(limit.english) needed",
                fr: "il y a \(count.french("champ")), il en faut au moins \(limit.limit)")
        case .atMost:
            Message(
                en: "there \(count == 1 ? "is" : "are") \(count.english("field")), at most \(limit.english) allowed",
                fr: "il y a \(count.french("champ")), il en faut au plus \(limit.limit)")
        }
    }

    static func duplicateItem(found: String) -> Message {
        Message(
            en: "\"\(found)\" stands in this list already", fr: "« \(found) » figure déjà dans cette liste")
    }

    static func wrongPattern(found: String, pattern: String) -> Message {
        Message(
            en: "\"\(found)\" does not have the form \(pattern)", fr: "« \(found) » n'a pas la forme \(pattern)")
    }

    static func wrongFormat(found: String, _ format: Format) -> Message {
        Message(en: "\"\(found)\" is not \(format.english)", fr: "« \(found) » n'est pas \(format.french)")
    }

    static func unknownField(_ name: String) -> Message {
        Message(en: "there is no field \"\(name)\" here", fr: "il n'y a pas de champ « \(name) » ici")
    }

    static func fieldNotAllowed(_ field: FieldName) -> Message {
        Message(
            en: "the field \"\(field.name)\" is not allowed here",
            fr: "le champ « \(field.french) » n'est pas permis ici")
    }

    static func missingField(_ field: FieldName) -> Message {
        Message(en: "the field \"\(field.name)\" is missing", fr: "le champ « \(field.french) » manque")
    }

    static func missingDependent(_ field: FieldName, of other: FieldName) -> Message {
        Message(
            en: "where \"\(other.name)\" is given, the field \"\(field.name)\" is needed",
            fr: "quand « \(other.french) » est donné, il faut aussi le champ « \(field.french) »")
    }

    static func missingAnyField(_ fields: [FieldName]) -> Message {
        Message(
            en: "one of the fields \(fields.quoted(.english)) is needed",
            fr: "il faut un des champs \(fields.quoted(.french))")
    }

    static func ambiguous(titles: [String], count: Int) -> Message {
        let english = titles.count == count ? ": " + titles.quoted(.english) : ""
        let french = titles.count == count ? " : " + titles.quoted(.french) : ""
        return Message(
            en: "this could mean \(count) things where only one is allowed\(english)",
            fr: "ceci peut se comprendre de \(count) façons, une seule est permise\(french)")
    }

    static func patternTooCostly(_ pattern: String) -> Message {
        Message(
            en: "it takes too long to tell whether this has the form \(pattern)",
            fr: "il faut trop de temps pour dire si ceci a la forme \(pattern)")
    }

    static let schemaTooCostly = Message(
        en: "it takes too long to hold this against its schema",
        fr: "il faut trop de temps pour confronter ceci à son schéma")

    static let nestedTooDeep = Message(
        en: "this is nested too deep for its schema", fr: "ceci est trop imbriqué pour son schéma")

    static func possibleFields(_ fields: [FieldName]) -> Message {
        Message(
            en: "fields that can stand here: \(fields.quoted(.english))",
            fr: "champs possibles ici : \(fields.quoted(.french))")
    }

    static func didYouMean(_ field: FieldName) -> Message {
        Message(en: "did you mean \"\(field.name)\"?", fr: "vouliez-vous dire « \(field.french) » ?")
    }
}

extension CountLimit {
    /// The limit with its verb: `1 is`, `2 are`.
    fileprivate var english: String { "\(limit) \(limit == 1 ? "is" : "are")" }
}

extension FaultKind {
    var message: Message {
        switch self {
        case .wrongType(let found, let expected): .wrongType(found: found, expected: expected)
        case .notInList(let found, let values, _): .notInList(found: found, values: values)
        case .notAllowed(let found): .notAllowed(found: found)
        case .outOfRange(let found, let bound): .outOfRange(found: found, bound)
        case .wrongLength(let count, let limit): .wrongLength(count: count, limit)
        case .wrongPattern(let found, let pattern): .wrongPattern(found: found, pattern: pattern)
        case .wrongFormat(let found, let format): .wrongFormat(found: found, format)
        case .wrongItemCount(let count, let limit): .wrongItemCount(count: count, limit)
        case .wrongMatchCount(let count, let limit): .wrongMatchCount(count: count, limit)
        case .duplicateItem(let found): .duplicateItem(found: found)
        case .wrongFieldCount(let count, let limit): .wrongFieldCount(count: count, limit)
        case .unknownField(let name, _, _): .unknownField(name)
        case .fieldNotAllowed(let field): .fieldNotAllowed(field)
        case .missingField(let field): .missingField(field)
        case .missingDependent(let field, let other): .missingDependent(field, of: other)
        case .missingAnyField(let fields): .missingAnyField(fields)
        case .ambiguous(let titles, let count): .ambiguous(titles: titles, count: count)
        case .patternTooCostly(let pattern): .patternTooCostly(pattern)
        case .schemaTooCostly: .schemaTooCostly
        case .nestedTooDeep: .nestedTooDeep
        }
    }

    var help: Message? {
        switch self {
        case .notInList(_, _, let nearest?): .didYouMean(nearest)
        case .unknownField(_, let nearest?, _): .didYouMean(nearest)
        case .unknownField(_, nil, let known) where !known.isEmpty: .possibleFields(known)
        default: nil
        }
    }
}
