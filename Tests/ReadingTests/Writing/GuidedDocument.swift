/// A document as people type it, and the schema it is read by.
struct GuidedDocument: CustomStringConvertible {
    let text: String
    let schema: String

    var description: String { text }

    /// The reports as typed, and the cases of reading by a guide.
    static let all: [GuidedDocument] =
        Fixtures.paths(below: "as-typed", suffix: ".yaml").compactMap { path in
            guard let text = try? Fixtures.text("as-typed/\(path)") else { return nil }
            return GuidedDocument(
                text: text, schema: "as-typed/schema/\(`Reading by a guide`.kind(of: path)).schema.json")
        } + GuidedCase.all("cases.txt").map { GuidedDocument(text: $0.text, schema: "cases.schema.json") }
}
