import Text

/// Fills in what a template leaves open: `{{name}}` in its text, `{period}` in its files' names.
struct Template {
    let values: [String: String]

    /// The text with its marks filled in, and the names of marks that no value is given for.
    func filled(_ text: String) -> (text: String, missing: [String]) {
        var result = ""
        var missing: [String] = []
        var rest = text[...]
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
            let name = String(rest[open.upperBound..<close.lowerBound])
            result += rest[..<open.lowerBound]
            if let value = values[name] { result += value } else { missing.append(name) }
            rest = rest[close.upperBound...]
        }
        return (result + rest, missing)
    }

    /// The marks that a text has, each once, in their order.
    static func marks(in text: String) -> [String] {
        var marks: [String] = []
        for name in Template(values: [:]).filled(text).missing where !marks.contains(name) { marks.append(name) }
        return marks
    }
}
