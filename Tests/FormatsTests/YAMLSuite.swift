import Formats
import Foundation
import Text

/// One case of the YAML test suite (github.com/yaml/yaml-test-suite).
struct YAMLSuiteCase: CustomStringConvertible {
    let id: String
    let yaml: String
    let isInvalid: Bool
    /// Whether it uses what greffe leaves out of YAML.
    let isOutside: Bool
    /// The value it has, canonical.
    let expected: String

    var description: String { id }

    private static let outside: Set = [
        "anchor", "alias", "tag", "local-tag", "unknown-tag", "directive", "explicit-key", "complex-key", "empty-key",
    ]

    /// Cases that use a directive, a complex key or an empty one without a tag that says so.
    private static let untagged: Set = ["9MMW", "DK95-07", "RTP8", "SM9W-01"]

    private init?(_ row: Node) {
        guard let id = row["id"]?.string, let yaml = row["yaml"]?.string, row["skip"] == nil else { return nil }
        self.id = id
        self.yaml = yaml
        isInvalid = row["fail"]?.boolean == true
        let documents = row["docs"].map { Array($0.children) } ?? []
        let tags = Set(row["tags"]?.children.compactMap(\.string) ?? [])
        isOutside =
            Self.untagged.contains(id) || documents.count > 1 || !tags.isDisjoint(with: Self.outside)
        expected = documents.first?.canonical ?? Self.value(ofEvents: row["tree"]?.string ?? "")
    }

    /// The value that a list of events describes, in the suite's notation; without documents, null.
    private static func value(ofEvents events: String) -> String {
        var lines = events.split(separator: "\n").filter { !$0.hasPrefix("+STR") && !$0.hasPrefix("+DOC") }[...]
        return lines.first == "-STR" ? "null" : value(&lines)
    }

    private static func value(_ lines: inout ArraySlice<Substring>) -> String {
        guard let line = lines.popFirst() else { return "" }
        if line.hasPrefix("=VAL :") { return YAML.read(SourceText(String(line.dropFirst(6)))).tree.root.canonical }
        if line.hasPrefix("=VAL ") { return String(line.dropFirst(6)).debugDescription }
        var values: [String] = []
        while let next = lines.first, !next.hasPrefix("-MAP"), !next.hasPrefix("-SEQ") { values.append(value(&lines)) }
        lines = lines.dropFirst()
        guard line.hasPrefix("+MAP") else { return "[\(values.joined(separator: ", "))]" }
        let members = stride(from: 0, to: values.count - 1, by: 2).map { (text(values[$0]), values[$0 + 1]) }
        return canonicalObject(members)
    }

    /// A canonical scalar as a key.
    private static func text(_ canonical: String) -> String {
        canonical.hasPrefix("\"") ? JSON.read(SourceText(canonical)).tree.root.string ?? "" : canonical
    }

    static let all: [YAMLSuiteCase] = {
        guard let file = Suites.file("yaml/yaml-test-suite.jsonl"),
            let text = try? String(contentsOf: file, encoding: .utf8)
        else { return [] }
        return text.split(separator: "\n").compactMap { YAMLSuiteCase(JSON.read(SourceText(String($0))).tree.root) }
    }()
}
