import Tables
import Testing
import Values

@testable import Checks

/// What is expected of a column: a number, a text, or NULL.
enum FigureExpectation: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
    case number(Double)
    case text(String)
    case null

    init(floatLiteral value: Double) { self = .number(value) }
    init(integerLiteral value: Int) { self = .number(Double(value)) }
    init(stringLiteral value: String) { self = .text(value) }
}

extension Portfolio {
    /// Expects one row of a query, by its columns.
    func expect(_ query: String, _ expected: KeyValuePairs<String, FigureExpectation>) throws {
        let result = try session.run(query, named: "figures")
        #expect(result.rows.count == 1, "\(query)")
        let row = try #require(result.rows.first, "\(query)")
        let cells = Dictionary(zip(result.columns.map(\.name), row)) { first, _ in first }
        for (column, expected) in expected {
            let cell = try #require(cells[column], "\(column)")
            switch expected {
            case .null: #expect(cell == .null, "\(column)")
            case .text(let text): #expect(cell.text == text, "\(column)")
            case .number(let number):
                let value = try #require(cell.number.flatMap { Double($0.plainText) }, "\(column) is \(cell)")
                #expect(abs(value - number) < 1e-9, "\(column)")
            }
        }
    }
}
