import Foundation
import Shell
import Testing

/// `make example-findings` writes the fixture.
@Suite struct `The example portfolio, filed projects and history included` {
    @Test func `has the findings that its fixture lists`() throws {
        var session = try Session()
        defer { session.remove() }
        let outcome = try session.run("~/greffe/scripts/example-findings \"$(command -v greffe)\"")
        #expect(outcome.status == 0, "\(outcome.errors)")
        let found = lines(of: outcome.output)
        let fixture = Session.root.appending(path: "Tests/CommandTests/example-findings.txt")
        let expected = lines(of: try String(contentsOf: fixture, encoding: .utf8))
        for change in found.difference(from: expected) {
            switch change {
            case .insert(_, let line, _): Issue.record("is found and not listed: \(line)")
            case .remove(_, let line, _): Issue.record("is listed and not found: \(line)")
            }
        }
    }

    private func lines(of text: String) -> [String] {
        text.split(separator: "\n").map(String.init)
    }
}
