/// A keyword of JSON Schema 2020-12 that has a part in validation or in identifying schemas.
enum Keyword: String, CaseIterable {
    case schema = "$schema"
    case id = "$id"
    case anchor = "$anchor"
    case dynamicAnchor = "$dynamicAnchor"
    case vocabulary = "$vocabulary"
    case reference = "$ref"
    case dynamicReference = "$dynamicRef"
    case definitions = "$defs"

    case allOf, anyOf, oneOf, not
    case condition = "if"
    case consequence = "then"
    case alternative = "else"
    case dependentSchemas, prefixItems, items, contains
    case properties, patternProperties, additionalProperties, propertyNames
    case unevaluatedItems, unevaluatedProperties

    case type, const
    case values = "enum"
    case multipleOf, maximum, exclusiveMaximum, minimum, exclusiveMinimum
    case maxLength, minLength, pattern
    case maxItems, minItems, uniqueItems, maxContains, minContains
    case maxProperties, minProperties, required, dependentRequired
    case format

    /// The vocabularies of which any one makes the keyword count.
    var vocabularies: [Vocabulary] {
        switch self {
        case .schema, .id, .anchor, .dynamicAnchor, .vocabulary, .reference, .dynamicReference, .definitions: [.core]
        case .unevaluatedItems, .unevaluatedProperties: [.unevaluated]
        case .format: [.formatAnnotation, .formatAssertion]
        case .type, .const, .values, .multipleOf, .maximum, .exclusiveMaximum, .minimum, .exclusiveMinimum,
            .maxLength, .minLength, .pattern, .maxItems, .minItems, .uniqueItems, .maxContains, .minContains,
            .maxProperties, .minProperties, .required, .dependentRequired:
            [.validation]
        default: [.applicator]
        }
    }

    /// How a keyword's value holds schemas.
    enum Contents {
        case none
        case schema
        case list
        case map
    }

    var contents: Contents {
        switch self {
        case .not, .condition, .consequence, .alternative, .items, .contains, .additionalProperties, .propertyNames,
            .unevaluatedItems, .unevaluatedProperties:
            .schema
        case .allOf, .anyOf, .oneOf, .prefixItems: .list
        case .definitions, .dependentSchemas, .properties, .patternProperties: .map
        default: .none
        }
    }
}
