import CSQLite

/// A function of SQL that greffe adds to SQLite's own, or puts in the place of one.
struct Function {
    typealias Step = @convention(c) (OpaquePointer?, Int32, UnsafeMutablePointer<OpaquePointer?>?) -> Void
    typealias Result = @convention(c) (OpaquePointer?) -> Void

    let name: String
    let parameterCount: Int32
    let body: Body

    enum Body {
        case scalar(Step)
        /// An aggregate that is a window function too.
        case aggregate(step: Step, inverse: Step, value: Result)
        /// An aggregate that is none.
        case group(step: Step, value: Result)
    }

    static var all: [Function] { texts + sums + pairs + clocks }
}

extension Connection {
    func define(_ functions: [Function]) throws(DatabaseError) {
        for function in functions {
            let code = define(function)
            guard code == SQLITE_OK else { throw DatabaseError(on: handle, code: code, sql: function.name) }
        }
    }

    private func define(_ function: Function) -> Int32 {
        let flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS
        switch function.body {
        case .scalar(let step):
            return sqlite3_create_function_v2(
                handle, function.name, function.parameterCount, flags, nil, step, nil, nil, nil)
        case .aggregate(let step, let inverse, let value):
            return sqlite3_create_window_function(
                handle, function.name, function.parameterCount, flags, nil, step, value, value, inverse, nil)
        case .group(let step, let value):
            return sqlite3_create_function_v2(
                handle, function.name, function.parameterCount, flags, nil, nil, step, value, nil)
        }
    }
}
