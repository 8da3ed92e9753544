import CSQLite

extension Function {
    /// What SQLite's functions of dates give without a date: the computer's clock, which is not the day that is looked at.
    static let clocks =
        ["date", "time", "datetime", "julianday", "unixepoch"].map {
            Function(name: $0, parameterCount: 0, body: .scalar(refuseClock))
        } + [Function(name: "strftime", parameterCount: 1, body: .scalar(refuseClock))]
}

private let refuseClock: Function.Step = { context, _, _ in
    sqlite3_result_error(context, "a date is wanted: :today, or clock.today", -1)
}
