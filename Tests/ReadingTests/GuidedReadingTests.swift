import Formats
import Reading
import Testing
import Text

@Suite struct `Reading by a guide` {
    @Test(arguments: GuidedCase.all("cases.txt"))
    func `gives what was meant, and says what was not clear`(example: GuidedCase) throws {
        let source = SourceText(example.text)
        let (tree, diagnostics) = try Fixtures.guide("cases.schema.json").read(source, by: Fixtures.conventions)
        #expect(tree.root.json == example.value)
        #expect(diagnostics.map { $0.line(in: source) } == example.findings)
    }

    @Test(arguments: Fixtures.paths(below: "as-typed", suffix: ".yaml"))
    func `takes reports as people type them`(path: String) throws {
        let source = SourceText(name: path, try Fixtures.text("as-typed/\(path)"))
        let guide = try Fixtures.guide("as-typed/schema/\(Self.kind(of: path)).schema.json")
        let (tree, diagnostics) = guide.read(source, by: Fixtures.conventions)
        let expected = try Fixtures.json("as-typed/\(path.dropLast(5)).json")
        #expect(tree.root.json == expected["value"]?.json)
        #expect(diagnostics.map { $0.line(in: source) } == expected["findings"]?.children.compactMap(\.string))
    }

    /// The kind of document that stands at a path.
    static func kind(of path: String) -> String {
        let parts = path.dropLast(5).split(separator: "/").map(String.init)
        switch parts[0] {
        case "committees": return "committee"
        case "people": return "person"
        case "requests": return "request"
        case "timesheets": return "timesheet"
        default: return parts.contains("status") ? "status" : parts[parts.count - 1]
        }
    }

    @Test func `finds all its fixtures`() {
        #expect(GuidedCase.all("cases.txt").count > 100)
        #expect(Fixtures.paths(below: "as-typed", suffix: ".yaml").count == 26)
    }
}
