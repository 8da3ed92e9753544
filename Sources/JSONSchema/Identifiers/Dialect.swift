/// The keywords that a schema's `$schema` gives it.
struct Dialect {
    /// The URI of the metaschema.
    let metaschema: String
    let vocabularies: Set<Vocabulary>

    /// Draft 2020-12, which a schema without `$schema` is taken for.
    static let standard = Dialect(
        metaschema: "https://json-schema.org/draft/2020-12/schema",
        vocabularies: Set(Vocabulary.allCases).subtracting([.formatAssertion]))

    func has(_ keyword: Keyword) -> Bool {
        keyword.vocabularies.contains { vocabularies.contains($0) }
    }

    /// Whether `format` is asserted whatever the caller asks for.
    var assertsFormats: Bool { vocabularies.contains(.formatAssertion) }
}
