import Standards
import Testing

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

    @Test func `is refused where its braces say nothing`() {
        for text in ["a/{b", "a/{}", "a/b}", "{a}{b}", "a//b", ""] {
            #expect(PathPattern(text) == nil, "\(text)")
        }
    }
}
