import Standards
import Testing
import Text

@Suite struct `A path pattern` {
    private let status = PathPattern("projects/{project}/status/{period}.{yaml,md}")

    @Test func `captures what stands in its braces`() {
        #expect(status?.captures == ["project", "period"])
        #expect(status?.match("projects/crm/status/2026-11.yaml") == ["crm", "2026-11"])
        #expect(status?.match("projects/crm/status/2026-11.md") == ["crm", "2026-11"])
    }

    @Test func `refuses other paths`() {
        #expect(status?.match("projects/crm/status/2026-11.txt") == nil)
        #expect(status?.match("projects/crm/status/old/2026-11.yaml") == nil)
        #expect(status?.match("projects//status/2026-11.yaml") == nil)
        #expect(status?.match("projects/crm/status/.yaml") == nil)
    }

    @Test func `makes a path from values`() {
        #expect(status?.path(["project": "crm", "period": "2026-11"]) == "projects/crm/status/2026-11.yaml")
        #expect(status?.path(["project": "crm"]) == nil)
    }

    @Test func `is refused where its braces are too many`() {
        #expect(PathPattern("a/" + String(repeating: "{x,y}", count: 6) + "/{id}.yaml") != nil)
        #expect(PathPattern("a/" + String(repeating: "{x,y}", count: 7) + "/{id}.yaml") == nil)
        #expect(PathPattern("a/" + (0..<12).map { "{c\($0)}" }.joined(separator: "-")) != nil)
        #expect(PathPattern("a/" + (0..<40).map { "{c\($0)}" }.joined(separator: "-")) == nil)
    }

    @Test func `is held against a path in a time that grows little with its captures`() {
        let pattern = PathPattern("a/" + (0..<12).map { "{c\($0)}" }.joined(separator: "-") + ".yaml")
        let name = Array(repeating: "x", count: 100).joined(separator: "-")
        #expect(pattern?.match("a/\(name).yml") == nil)
        #expect(pattern?.match("a/\(name).yaml")?.last == "x")
    }

    @Test func `that can't be read is a fault of its schema`() throws {
        let schema = SourceText(name: "thing", #"{"type": "object", "x-path": "things/{a}{b}.yaml"}"#)
        let standard = Standard(files: ["schema/thing.schema.json": schema])
        let fault = try #require(standard.faults.flatMap(\.diagnostics).first)
        #expect(fault.rule == "malformed-path")
        #expect(schema[fault.range] == #""things/{a}{b}.yaml""#)
        #expect(
            fault.message
                == Message(
                    en: "no document can stand at \"things/{a}{b}.yaml\": its braces can't be read",
                    fr: "aucun document ne peut se trouver à « things/{a}{b}.yaml » : ses accolades ne se lisent pas"))
        #expect(
            fault.help
                == Message(
                    en:
                        "write {name} for what varies and {yaml,md} for alternatives, with something between two names; a dozen at most",
                    fr:
                        "écrire {nom} pour ce qui varie et {yaml,md} pour des variantes, avec quelque chose entre deux noms ; une douzaine au plus"
                ))
    }

    @Test func `is refused where its braces say nothing`() {
        for text in ["a/{b", "a/{}", "a/b}", "{a}{b}", "a//b", ""] {
            #expect(PathPattern(text) == nil, "\(text)")
        }
    }
}
