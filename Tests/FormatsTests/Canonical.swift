import Text
import Values

extension Node {
    /// The value on one line, keys in order, so that two values are equal where their lines are.
    var canonical: String {
        switch kind {
        case .null: "null"
        case .boolean: "\(boolean ?? false)"
        case .number: number.map(canonicalNumber) ?? ""
        case .string: string?.debugDescription ?? ""
        case .array: "[\(children.map(\.canonical).joined(separator: ", "))]"
        case .object: canonicalObject(children.map { ($0.key ?? "", $0.canonical) })
        case .unreadable: "unreadable"
        case .withheld: "withheld"
        }
    }
}

func canonicalNumber(_ number: Decimal) -> String {
    "\(number.significand)e\(number.exponent)"
}

func canonicalObject(_ members: [(String, String)]) -> String {
    "{\(members.map { "\($0.0.debugDescription): \($0.1)" }.sorted().joined(separator: ", "))}"
}
