import CSQLite

extension Function {
    /// `sum`, `total` and `avg`, exact where SQLite's own add doubles: 0.1 + 0.2 is 0.3, in every version of SQLite.
    static let sums = [
        Function(name: "sum", parameterCount: 1, body: .aggregate(step: addSum, inverse: removeSum) { sumResult($0) }),
        Function(
            name: "total", parameterCount: 1, body: .aggregate(step: addSum, inverse: removeSum) { totalResult($0) }),
        Function(
            name: "avg", parameterCount: 1, body: .aggregate(step: addSum, inverse: removeSum) { averageResult($0) }),
    ]
}

private let addSum: Function.Step = { context, _, arguments in
    withSum(context) { add(arguments?.pointee, to: &$0, sign: 1) }
}

private let removeSum: Function.Step = { context, _, arguments in
    withSum(context) { add(arguments?.pointee, to: &$0, sign: -1) }
}

private func add(_ value: OpaquePointer?, to sum: inout ExactSum, sign: Int) {
    switch sqlite3_value_numeric_type(value) {
    case SQLITE_NULL: break
    case SQLITE_INTEGER: sum.add(sqlite3_value_int64(value), sign: sign)
    // Text that is no number counts as 0, as SQLite has it.
    default: sum.add(sqlite3_value_double(value), sign: sign)
    }
}

private func sumResult(_ context: OpaquePointer?) {
    withSum(context) { sum in
        if sum.count == 0 {
            sqlite3_result_null(context)
        } else if let integer = sum.integer {
            sqlite3_result_int64(context, integer)
        } else {
            sqlite3_result_double(context, sum.real)
        }
    }
}

private func totalResult(_ context: OpaquePointer?) {
    withSum(context) { sqlite3_result_double(context, $0.real) }
}

private func averageResult(_ context: OpaquePointer?) {
    withSum(context) { sum in
        if sum.count == 0 {
            sqlite3_result_null(context)
        } else {
            sqlite3_result_double(context, sum.real / Double(sum.count))
        }
    }
}

/// Calls `body` with the sum that SQLite keeps for this aggregation; the first call finds it zeroed.
private func withSum(_ context: OpaquePointer?, _ body: (inout ExactSum) -> Void) {
    guard let memory = sqlite3_aggregate_context(context, Int32(MemoryLayout<ExactSum>.size)) else {
        sqlite3_result_error_nomem(context)
        return
    }
    body(&memory.assumingMemoryBound(to: ExactSum.self).pointee)
}
