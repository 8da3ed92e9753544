import Formats
import Testing
import Text
import Values

@testable import Standards

@Suite struct `The settings of a portfolio` {
    /// A document is told what its schema refuses, and is used all the same.
    @Test(arguments: [("4", 4), ("0", 1), ("13", 1), ("-1", 1), ("4.5", 1), ("\"April\"", 1), ("null", 1)])
    func `have a fiscal year that begins in a month, whatever is written`(written: String, month: Int) {
        let root = JSON.read(SourceText("{\"fiscal_year\": \(written)}")).tree.root
        let settings = PortfolioSettings(root)
        #expect(settings.fiscalYearStart == month)
        #expect(settings.calendar(.none).fiscalYearStart == month)
    }
}
