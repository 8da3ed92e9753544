import Checks
import Reading
package import Standards
package import Text

/// Findings as a log of SARIF 2.1.0 (OASIS), which code hosts and editors show.
package struct FindingSARIF: Sendable {
    private let language: Language
    private let version: String
    private let rules: [Rule]

    private static let schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

    /// `rules` are the standard's; those that the program itself names explain themselves.
    package init(language: Language, version: String, rules: [Rule]) {
        self.language = language
        self.version = version
        self.rules = rules
    }

    package func text(_ report: CheckReport) -> String {
        let found = Set(report.findings.map(\.rule)).sorted()
        let driver = PlainValue.object([
            "name": .string("greffe"), "version": .string(version), "rules": .array(descriptors(of: found)),
        ])
        let run = PlainValue.object([
            "tool": .object(["driver": driver]), "columnKind": .string("unicodeCodePoints"),
            "language": .string(language.tag), "results": .array(results(report.findings, found)),
        ])
        let log = PlainValue.object([
            "$schema": .string(Self.schema), "version": .string("2.1.0"), "runs": .array([run]),
        ])
        return JSONWriter.write(Tree.of(log).root)
    }

    private func descriptors(of found: [RuleID]) -> [PlainValue] {
        let known = Dictionary(rules.map { ($0.id, ($0.title, $0.why)) }) { first, _ in first }
        let own = Dictionary(Explanation.all.map { ($0.id, ($0.what, $0.why)) }) { first, _ in first }
        return found.map { id in
            let texts = known[id] ?? own[id]
            return .object([
                "id": .string(id.name), "shortDescription": texts.map { text($0.0) },
                "fullDescription": texts.map { text($0.1) },
                "help": texts.map { _ in .object(["text": .string("greffe explain \(id.name)")]) },
            ])
        }
    }

    private func results(_ findings: [Finding], _ found: [RuleID]) -> [PlainValue] {
        let places = Dictionary(uniqueKeysWithValues: found.enumerated().map { ($1, $0) })
        return zip(findings, findings.fingerprints).map { finding, fingerprint in
            .object([
                "ruleId": .string(finding.rule.name), "ruleIndex": places[finding.rule].map { .integer($0) },
                "level": .string(Self.level(finding.level)), "message": .object(["text": .string(words(finding))]),
                "locations": .array([location(finding)]),
                "partialFingerprints": .object(["greffe/v1": .string(fingerprint)]),
                "fixes": finding.fix.map { .array([fix($0, in: finding)]) },
                "suppressions": suppression(finding.standing).map { .array([$0]) },
            ])
        }
    }

    private static func level(_ level: Level) -> String {
        switch level {
        case .error: "error"
        case .warning: "warning"
        case .advice: "note"
        }
    }

    private func words(_ finding: Finding) -> String {
        let help = finding.help.map { "\n\($0.text(in: language))" } ?? ""
        return finding.message.text(in: language) + help
    }

    private func location(_ finding: Finding) -> PlainValue {
        .object([
            "physicalLocation": .object([
                "artifactLocation": artifact(finding),
                "region": finding.excerpt.map { region($0.start, $0.end) },
            ]),
            "logicalLocations": finding.item.isEmpty
                ? nil : .array([.object(["fullyQualifiedName": .string(finding.item.joined(separator: "."))])]),
        ])
    }

    private func artifact(_ finding: Finding) -> PlainValue {
        .object(["uri": .string(finding.path.percentEncoded), "uriBaseId": .string("%SRCROOT%")])
    }

    private func region(_ start: Position, _ end: Position) -> PlainValue {
        .object([
            "startLine": .integer(start.line), "startColumn": .integer(start.column),
            "endLine": .integer(end.line), "endColumn": .integer(end.column),
        ])
    }

    private func fix(_ fix: PlacedFix, in finding: Finding) -> PlainValue {
        let replacements = fix.edits.map { edit in
            PlainValue.object([
                "deletedRegion": region(edit.start, edit.end), "insertedContent": .object(["text": .string(edit.text)]),
            ])
        }
        let change = PlainValue.object([
            "artifactLocation": artifact(finding), "replacements": .array(replacements),
        ])
        return .object(["description": text(fix.title), "artifactChanges": .array([change])])
    }

    private func suppression(_ standing: Finding.Standing) -> PlainValue? {
        let why: Message
        switch standing {
        case .open: return nil
        case .waived: why = .excusedByWaiver
        case .known: why = .knownBefore
        }
        return .object([
            "kind": .string("external"), "status": .string("accepted"),
            "justification": .string(why.text(in: language)),
        ])
    }

    private func text(_ message: Message) -> PlainValue {
        .object(["text": .string(message.text(in: language))])
    }
}

extension String {
    /// The path as a relative reference (RFC 3986): every byte but unreserved characters and slashes by its number.
    fileprivate var percentEncoded: String {
        utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                String(UnicodeScalar(byte))
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }
}
