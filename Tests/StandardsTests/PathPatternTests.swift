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

    /// Captures that a sign parts can share out a name full of that sign in more ways than can be tried.
    @Test func `is held against a path in few steps`() {
        let pattern = PathPattern((0..<30).map { "{a\($0)}" }.joined(separator: "-") + "!")
        #expect(pattern?.match(String(repeating: "-", count: 250)) == nil)
        #expect(pattern?.match(String(repeating: "-", count: 250) + "!")?.count == 30)
    }

    @Test func `is refused where it leaves more choices, or is deeper, than anybody needs`() {
        #expect(PathPattern(String(repeating: "{a,a}", count: 60)) == nil)
        #expect(PathPattern("a" + String(repeating: "/a", count: 64)) == nil)
    }

    @Test func `is refused where its braces say nothing`() {
        for text in ["a/{b", "a/{}", "a/b}", "{a}{b}", "a//b", ""] {
            #expect(PathPattern(text) == nil, "\(text)")
        }
    }
}
