import Text

/// What is wrong with a schema beyond its shape.
extension Diagnostic {
    static func duplicateIdentifier(_ name: String, at range: Range<Int>) -> Diagnostic {
        Diagnostic(
            "duplicate-identifier", .error, at: range,
            Message(
                en: "\"\(name)\" names another schema of this document already",
                fr: "« \(name) » nomme déjà un autre schéma de ce document"))
    }

    static func unknownDialect(_ uri: String, at range: Range<Int>) -> Diagnostic {
        Diagnostic(
            "unknown-dialect", .error, at: range,
            Message(
                en: "there is no metaschema \"\(uri)\"", fr: "il n'y a pas de métaschéma « \(uri) »"),
            help: .useStandardDialect)
    }

    static func unknownVocabulary(_ uri: String, at range: Range<Int>) -> Diagnostic {
        Diagnostic(
            "unknown-vocabulary", .error, at: range,
            Message(
                en: "this metaschema requires the vocabulary \"\(uri)\", which is not known here",
                fr: "ce métaschéma exige le vocabulaire « \(uri) », inconnu ici"))
    }

    static func unresolvedReference(_ reference: String, at range: Range<Int>) -> Diagnostic {
        Diagnostic(
            "unresolved-reference", .error, at: range,
            Message(
                en: "\"\(reference)\" leads to no schema", fr: "« \(reference) » ne mène à aucun schéma"))
    }

    static func referenceToNoSchema(_ reference: String, at range: Range<Int>) -> Diagnostic {
        Diagnostic(
            "unresolved-reference", .error, at: range,
            Message(
                en: "\"\(reference)\" leads to something that is no schema",
                fr: "« \(reference) » mène à quelque chose qui n'est pas un schéma"))
    }

    static func endlessReference(at range: Range<Int>) -> Diagnostic {
        Diagnostic(
            "endless-reference", .error, at: range,
            Message(
                en: "this leads back to itself without going on to a part of the value",
                fr: "ceci revient à soi-même sans passer à une partie de la valeur"))
    }

    static func malformedPattern(_ pattern: String, _ error: PatternError, at range: Range<Int>) -> Diagnostic {
        Diagnostic("malformed-pattern", .error, at: range, .malformedPattern(pattern, error))
    }
}

extension Message {
    static let useStandardDialect = Message(
        en: "the current one is https://json-schema.org/draft/2020-12/schema",
        fr: "l'actuel est https://json-schema.org/draft/2020-12/schema")

    static func malformedPattern(_ pattern: String, _ error: PatternError) -> Message {
        switch error {
        case .unknownEscape(let escape):
            Message(
                en: "\"\(escape)\" in this pattern is no escape of ECMA-262",
                fr: "« \(escape) » dans ce motif n'est pas un échappement d'ECMA-262")
        case .unknownGroup(let group):
            Message(
                en: "\"\(group)\" in this pattern begins no group of ECMA-262",
                fr: "« \(group) » dans ce motif ne commence pas un groupe d'ECMA-262")
        case .nothingToRepeat(let quantifier):
            Message(
                en: "there is nothing for \"\(quantifier)\" to repeat in this pattern",
                fr: "« \(quantifier) » n'a rien à répéter dans ce motif")
        case .unclosedClass:
            Message(en: "a \"[\" is never closed in this pattern", fr: "un « [ » n'est jamais refermé dans ce motif")
        case .refused(let words):
            Message(en: "this pattern is malformed: \(words)", fr: "ce motif est mal formé : \(words)")
        }
    }
}
