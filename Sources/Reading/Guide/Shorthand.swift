/// How an object is written on one line: `{rag} {why}`, `{likelihood}x{impact}`.
package struct Shorthand: Hashable, Sendable {
    package enum Part: Hashable, Sendable {
        case field(String)
        case literal(String)
    }

    /// As the schema gives it.
    package let pattern: String
    package let parts: [Part]

    init(_ pattern: String) {
        self.pattern = pattern
        var parts: [Part] = []
        var rest = Substring(pattern)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { parts.append(.literal(String(rest[..<open]))) }
            parts.append(.field(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { parts.append(.literal(String(rest))) }
        self.parts = parts
    }

    /// The pattern with the fields as `name` calls them.
    func written(_ name: (String) -> String) -> String {
        parts.map { part in
            switch part {
            case .field(let field): "{\(name(field))}"
            case .literal(let literal): literal
            }
        }.joined()
    }
}
