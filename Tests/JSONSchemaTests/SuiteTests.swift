import Foundation
import JSONSchema
import Testing
import Text

@Suite(.enabled(if: Suite.isThere, "the JSON Schema Test Suite is not at ../shared/suites"))
struct `The JSON Schema Test Suite` {
    private let suite = Suite()

    @Test func `passes whole where it is required`() throws {
        var outcome = Outcome()
        for file in try suite.files(in: "") { try run(file, &outcome) }
        #expect(outcome.failed == [])
        #expect(outcome.passed == 1299)
    }

    @Test(arguments: [
        "date", "time", "date-time", "duration", "email", "uri", "uri-reference", "uuid", "regex", "json-pointer",
        "hostname", "ipv4", "ipv6", "unknown",
    ])
    func `passes where formats are asserted`(format: String) throws {
        var outcome = Outcome()
        let files = try suite.files(in: "optional/format").filter { $0.lastPathComponent == "\(format).json" }
        for file in files { try run(file, &outcome, assertsFormats: true) }
        #expect(outcome.failed == [])
        #expect(outcome.passed > 0)
    }

    @Test(arguments: [
        "anchor", "dynamicRef", "ecmascript-regex", "float-overflow", "format-assertion", "id", "no-schema",
        "non-bmp-regex", "refOfUnknownKeyword", "unknownKeyword",
    ])
    func `passes where it is optional`(name: String) throws {
        var outcome = Outcome()
        for file in try suite.files(in: "optional").filter({ $0.lastPathComponent == "\(name).json" }) {
            try run(file, &outcome)
        }
        #expect(outcome.failed == [])
        #expect(outcome.passed > 0)
    }

    private struct Outcome {
        var passed = 0
        var failed: [String] = []
    }

    private func run(_ file: URL, _ outcome: inout Outcome, assertsFormats: Bool = false) throws {
        let groups = try #require(Node(file: file), "\(file.path) is JSON")
        for group in groups.children {
            let name = "\(file.lastPathComponent): \(group["description"]?.string ?? "")"
            let definition = try #require(group["schema"])
            var library = SchemaLibrary(resolver: suite.document)
            let (schema, faults) = library.compile(definition, base: "test:schema")
            for test in try #require(group["tests"]).children {
                let data = try #require(test["data"])
                let isValid = schema?.validate(data, assertsFormats: assertsFormats).isEmpty
                if isValid == test["valid"]?.boolean {
                    outcome.passed += 1
                } else {
                    let said = faults.map { $0.message.text(in: .english) }
                    outcome.failed.append("\(name): \(test["description"]?.string ?? "") \(said)")
                }
            }
        }
    }
}
