package import Text
import Values
package import Yams

/// Another reader of YAML, asked what it makes of a text.
package enum YamsOracle {
    /// The types of plain scalars in YAML 1.1, Yams' own.
    package static let version11 = Resolver.default

    /// The same without days: those of date fields stay plain, and YAML 1.1 has a type for them.
    package static let version11WithoutDays = Resolver.default.removing(.timestamp)

    /// Those of YAML 1.2's core schema (10.3.2).
    package static func coreSchema() throws -> Resolver {
        try Resolver.basic
            .appending(.null, "^(null|Null|NULL|~|)$")
            .appending(.bool, "^(true|True|TRUE|false|False|FALSE)$")
            .appending(.int, "^([-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$")
            .appending(
                .float,
                #"^([-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?(\.inf|\.Inf|\.INF)|\.nan|\.NaN|\.NAN)$"#)
    }

    /// The value of a text on one line, as ``Text/Node/oneLine`` writes it.
    package static func oneLine(_ yaml: String, _ resolver: Resolver) throws -> String {
        try Parser(yaml: yaml, resolver: resolver).singleRoot().map { try oneLine($0, resolver) } ?? "null"
    }

    private static func oneLine(_ node: Yams.Node, _ resolver: Resolver) throws -> String {
        switch node {
        case .scalar(let scalar): return self.scalar(scalar, resolver.resolveTag(of: node))
        case .sequence(let items): return "[\(try items.map { try oneLine($0, resolver) }.joined(separator: ", "))]"
        case .mapping(let members):
            let members = try members.map { key, value in
                guard case .scalar(let key) = key else { return "complex key" }
                return "\(quoted(key.string)): \(try oneLine(value, resolver))"
            }
            return "{\(members.sorted().joined(separator: ", "))}"
        case .alias: return "alias"
        }
    }

    private static func scalar(_ scalar: Yams.Node.Scalar, _ tag: Tag.Name) -> String {
        switch tag {
        case .null: "null"
        case .bool: scalar.string.lowercased()
        case .int, .float: Decimal(scalar.string).map { "\($0)" } ?? "no decimal: \(scalar.string)"
        case .str: quoted(scalar.string)
        default: "\(tag.rawValue) \(scalar.string)"
        }
    }
}

extension Text.Node {
    /// The value on one line, members sorted, so that two values are equal where their lines are.
    package var oneLine: String {
        switch kind {
        case .null: "null"
        case .boolean: "\(boolean ?? false)"
        case .number: number?.plainText ?? ""
        case .string: quoted(string ?? "")
        case .array: "[\(children.map(\.oneLine).joined(separator: ", "))]"
        case .object:
            "{\(children.map { "\(quoted($0.key ?? "")): \($0.oneLine)" }.sorted().joined(separator: ", "))}"
        case .unreadable: "unreadable"
        case .withheld: "{\"withheld\": \(quoted(string ?? ""))}"
        }
    }
}

/// A text in quotes, without a byte order mark at its beginning: Yams drops it, escaped or not.
private func quoted(_ text: String) -> String {
    String(text.unicodeScalars.drop { $0 == "\u{FEFF}" }).debugDescription
}
