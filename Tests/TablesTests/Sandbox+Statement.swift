@testable import Tables

extension Sandbox {
    /// Compiles a statement and runs it.
    func run(
        _ sql: String, named name: String, _ parameters: [String: Cell] = [:],
        within limits: QueryLimits = QueryLimits()
    ) throws(QueryFailure) -> QueryResult {
        try run(prepare(sql, named: name, within: limits), parameters, within: limits)
    }
}
