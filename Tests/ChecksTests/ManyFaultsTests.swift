import Testing
import Text

@testable import Checks

@Suite struct `A document full of faults` {
    @Test func `is told of as far as it helps, in a time that grows with it`() throws {
        let months = repeatElement("2026-11: 1", count: 20_000).joined(separator: ", ")
        let portfolio = try PortfolioInMemory.common.open(
            ["portfolio.yaml": "name: X\n", "people/ann.yaml": "name: Ann\ncapacity: {\(months)}\n"],
            today: .of("2026-11-20"))
        let findings = try Check.findings(of: portfolio).filter { $0.path == "people/ann.yaml" }
        #expect(findings.count == 501)
        let last = try #require(findings.first { $0.rule == "more-faults" })
        #expect(
            last.message.text(in: .english)
                == "there are 19499 more faults in this file: mend those above, then check again")
        #expect(findings.allSatisfy { ($0.excerpt?.line.utf8.count ?? 0) < 420 })
    }
}
