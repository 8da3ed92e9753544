import Text
import Values

extension Node {
    /// The value as JSON on one line; what could not be read is `"?"`, what is withheld `{"withheld": reason}`.
    var json: String {
        switch kind {
        case .null: "null"
        case .boolean: boolean == true ? "true" : "false"
        case .number: number.map { "\($0)" } ?? ""
        case .string: quoted(string ?? "")
        case .array: "[\(children.map(\.json).joined(separator: ", "))]"
        case .object: "{\(children.map { "\(quoted($0.key ?? "")): \($0.json)" }.joined(separator: ", "))}"
        case .unreadable: quoted("?")
        case .withheld: "{\"withheld\": \(quoted(string ?? ""))}"
        }
    }

    private func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}

extension Diagnostic {
    /// Level, rule and the bytes at fault: `error unknown-field "wy"`.
    func line(in source: SourceText) -> String {
        let text = source[range].replacing("\n", with: "⏎")
        return "\(level) \(rule.name) \"\(text)\""
    }
}
