package import Tables

/// How long the parts of a check took.
package struct CheckTimes: Sendable {
    package private(set) var parts: [(part: Part, duration: Duration)] = []
    /// Rules, the references of columns, and views, in the order in which they were run.
    package internal(set) var statements: [StatementTime] = []

    package enum Part: Sendable {
        /// The files of the state, and of the one it is compared with.
        case listing
        /// The standard and the portfolio's own document.
        case governance
        /// The documents that the index does not hold yet are read into it.
        case opening
        /// Files, documents, references and rules.
        case looking
    }

    /// Does a part and notes how long it took.
    mutating func measure<Result>(
        _ part: Part, _ body: () throws(PortfolioError) -> Result
    ) throws(PortfolioError) -> Result {
        let start = ContinuousClock.now
        let result = try body()
        parts.append((part, .now - start))
        return result
    }
}
