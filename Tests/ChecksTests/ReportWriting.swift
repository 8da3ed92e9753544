import Formats
import Reading
import TestSupport
import Text
import Values

/// Status reports of random content, and each of them as YAML and as Markdown.
struct ReportWriting {
    var generator: SplitMix

    private typealias Member = PlainValue.Member

    private static let words = [
        "recette", "prononcée", "#GTA", "a:b", "**gras**", "[lien](x)", "`code`", "l'équipe", "« oui »", "50 %",
        "\"dit\"",
        "&amp;", "\\", "- tiret", "1. un", "> cite", "# titre", "<b>", "_x_", "agent·e·s", "{a}", "%", "@b", "|", "*",
        "~", "...",
    ]

    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[generator.next(below: elements.count)]
    }

    private mutating func happens(oneIn count: Int = 2) -> Bool { generator.next(below: count) == 0 }

    /// A line that begins and ends with a letter.
    private mutating func line() -> String {
        let inner = (0..<generator.next(below: 6)).map { _ in pick(Self.words) }
        return (["Texte"] + inner + ["fin"]).joined(separator: " ")
    }

    private mutating func day() -> String { "2026-1\(generator.next(below: 3))-2\(generator.next(below: 9))" }

    /// Some members, each of them or not, at least one.
    private mutating func some(_ members: [(String, PlainValue)]) -> PlainValue {
        let kept = members.filter { _ in !happens(oneIn: 3) }
        return .object((kept.isEmpty ? Array(members.prefix(1)) : kept).map { Member(key: $0.0, value: $0.1) })
    }

    private mutating func entries(_ prefix: String, _ value: (inout ReportWriting) -> PlainValue) -> PlainValue {
        .object((0...generator.next(below: 3)).map { Member(key: "\(prefix)\($0)", value: value(&self)) })
    }

    private mutating func health() -> PlainValue {
        let why = happens() ? [Member(key: "why", value: .string(line()))] : []
        return .object([Member(key: "rag", value: .string(pick(["green", "amber", "red"])))] + why)
    }

    private mutating func ask() -> PlainValue {
        let others = [
            ("of", PlainValue.string(line())), ("due", .string(day())),
            ("options", .array([.string(line()), .string(line())])),
        ].filter { _ in happens() }
        return .object([Member(key: "what", value: .string(line()))] + others.map { Member(key: $0.0, value: $0.1) })
    }

    /// A report as a value.
    mutating func report() -> PlainValue {
        some([
            ("overall", health()), ("schedule", health()),
            ("progress", happens() ? .number(31) : entries("lot") { .number(Decimal($0.generator.next(below: 100))) }),
            (
                "milestones",
                entries("J") { .object([Member(key: $0.pick(["forecast", "reached"]), value: .string($0.day()))]) }
            ),
            ("raf", entries("L") { $0.happens() ? .number(1200) : .string("12 d") }),
            ("risks_reviewed", .boolean(happens())),
            ("achieved", .array((0...generator.next(below: 3)).map { _ in .string(line()) })),
            ("next", .array([.string(line())])), ("asks", entries("Q") { $0.ask() }),
            ("summary", .string((0...generator.next(below: 3)).map { _ in line() }.joined(separator: "\n"))),
        ])
    }

    private static let headings = [
        "progress": ["Progress", "avancement"], "milestones": ["Milestones", "JALONS"],
        "raf": ["Reste à faire", "Remaining work:"],
        "achieved": ["Achieved", "Réalisé", "2. **Faits marquants**"], "next": ["Next", "À venir", "a venir"],
        "asks": ["Asks", "Décisions attendues"], "summary": ["Summary", "Synthese"],
    ]

    /// The report in Markdown: fields that have a heading below it or in the front matter, as it comes.
    mutating func markdown(_ report: PlainValue, by guide: Guide) -> String {
        guard case .object(let members) = report else { return "" }
        let below = members.filter { Self.headings[$0.key] != nil && !happens(oneIn: 4) }
        let fields = members.filter { member in !below.contains { $0.key == member.key } }
        var text = ""
        if !fields.isEmpty { text += "---\n\(StrictWriter.write(Tree.of(.object(fields)), guide: guide) ?? "")---\n" }
        if happens() { text += "# Le rapport\n\nTexte libre.\n\n" }
        for member in below { text += section(member) }
        return happens(oneIn: 4) ? text.replacing("\n", with: "\r\n") : text
    }

    private mutating func section(_ member: PlainValue.Member) -> String {
        let level = String(repeating: "#", count: 1 + generator.next(below: 4))
        let heading = "\(level) \(pick(Self.headings[member.key] ?? []))\n\(pick(["", "\n", "<!-- rien -->\n\n"]))"
        return heading + content(member) + "\n"
    }

    private mutating func content(_ member: PlainValue.Member) -> String {
        switch member.value {
        case .string(let text):
            text.split(separator: "\n").map { wrapped(String($0), 0) + "\n" }.joined(separator: "\n")
        case .number(let number): "\(number) %\n"
        case .array(let items): items.map { "- \(wrapped(scalar($0), 2))\n" }.joined()
        case .object(let entries): entries.map { entry($0, of: member.key) }.joined()
        case .null, .boolean, .withheld: ""
        }
    }

    private func scalar(_ value: PlainValue) -> String {
        switch value {
        case .string(let text): text
        case .number(let number): "\(number)"
        default: ""
        }
    }

    private mutating func entry(_ entry: PlainValue.Member, of field: String) -> String {
        let key = pick(["\(entry.key): ", "\(entry.key) · ", "**\(entry.key)** ", "`\(entry.key)` - "])
        guard case .object(let members) = entry.value else { return "- \(key)\(scalar(entry.value))\n" }
        let values = Dictionary(uniqueKeysWithValues: members.map { ($0.key, $0.value) })
        guard field == "asks", happens() else {
            return "- \(key)\n" + members.map { "  - \($0.key): \(inline($0.value))\n" }.joined()
        }
        var line = scalar(values["what"] ?? .null)
        if values["of"] != nil || values["due"] != nil { line += " · \(scalar(values["of"] ?? .null))" }
        if let due = values["due"] { line += " · \(scalar(due))" }
        let options = values["options"].map { "  options:\n  \(inline($0))\n" } ?? ""
        return "- \(key)\(line)\n\(options)"
    }

    private mutating func inline(_ value: PlainValue) -> String {
        guard case .array(let items) = value else { return wrapped(scalar(value), 4) }
        return "[\(items.map(scalar).joined(separator: ", "))]"
    }

    /// A line that goes on, further right, before some of its words that begin with a letter.
    private mutating func wrapped(_ line: String, _ indentation: Int) -> String {
        line.split(separator: " ").reduce(into: "") { text, word in
            let breaks = !text.isEmpty && word.first?.isLetter == true && !word.contains(":") && happens(oneIn: 3)
            text += (text.isEmpty ? "" : breaks ? "\n" + String(repeating: " ", count: indentation) : " ") + word
        }
    }
}
