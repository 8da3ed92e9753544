/// A part of the keywords that a dialect may have or not.
enum Vocabulary: String, CaseIterable {
    case core
    case applicator
    case unevaluated
    case validation
    case metadata = "meta-data"
    case formatAnnotation = "format-annotation"
    case formatAssertion = "format-assertion"
    case content

    init?(uri: String) {
        guard uri.hasPrefix(Self.base) else { return nil }
        self.init(rawValue: String(uri.dropFirst(Self.base.count)))
    }

    private static let base = "https://json-schema.org/draft/2020-12/vocab/"
}
