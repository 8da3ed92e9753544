import Text

/// What is wrong with a value, with the words of its document and of the schema.
enum FaultKind {
    case wrongType(found: Found, expected: TypeSet)
    case notInList(found: String, values: [String], nearest: String?)
    case notAllowed(found: String)
    case outOfRange(found: String, Bound)
    case wrongLength(count: Int, CountLimit)
    case wrongPattern(found: String, pattern: String)
    case wrongFormat(found: String, Format)
    case wrongItemCount(count: Int, CountLimit)
    case wrongMatchCount(count: Int, CountLimit)
    case duplicateItem(found: String)
    case wrongFieldCount(count: Int, CountLimit)
    case unknownField(String, nearest: FieldName?, known: [FieldName])
    case fieldNotAllowed(FieldName)
    case missingField(FieldName)
    case missingDependent(FieldName, of: FieldName)
    case missingAnyField([FieldName])
    case ambiguous(titles: [String], count: Int)
    case patternTooCostly(String)
    case schemaTooCostly
    case nestedTooDeep

    /// What stands where another type is expected.
    enum Found {
        case null, array, object
        case boolean(Bool)
        case number(String)
        case string(String)
    }

    /// The part of a value that is at fault.
    enum Part: Hashable {
        case whole
        case member(String)
        case lack(of: [String])
        case item

        /// The names of what is missing; empty for a part that is there.
        var missing: [String] {
            if case .lack(let names) = self { names } else { [] }
        }
    }

    var part: Part {
        switch self {
        case .unknownField(let name, _, _): .member(name)
        case .fieldNotAllowed(let field): .member(field.name)
        case .missingField(let field), .missingDependent(let field, _): .lack(of: [field.name])
        case .missingAnyField(let fields): .lack(of: fields.map(\.name))
        case .duplicateItem: .item
        default: .whole
        }
    }

    var rule: RuleID {
        switch self {
        case .wrongType: "wrong-type"
        case .notInList: "not-in-list"
        case .notAllowed, .fieldNotAllowed: "not-allowed"
        case .outOfRange: "out-of-range"
        case .wrongLength: "wrong-length"
        case .wrongPattern, .wrongFormat: "wrong-form"
        case .wrongItemCount, .wrongMatchCount, .wrongFieldCount: "wrong-count"
        case .duplicateItem: "duplicate-item"
        case .unknownField: "unknown-field"
        case .missingField, .missingDependent, .missingAnyField: "missing-field"
        case .ambiguous: "ambiguous-value"
        case .patternTooCostly, .schemaTooCostly: "schema-too-costly"
        case .nestedTooDeep: "nested-too-deep"
        }
    }
}
