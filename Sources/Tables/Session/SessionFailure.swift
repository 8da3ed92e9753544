/// Why a state can't be shown.
package enum SessionFailure: Error, Hashable, Sendable {
    /// These documents of it are not in the index: another process has emptied it, or they were never added.
    case missing([DocumentKey])
    case database(DatabaseError)

    /// The same, as the failure of a statement.
    var cause: QueryFailure.Cause {
        switch self {
        case .missing: .indexLost
        case .database(let error): .invalid(error)
        }
    }
}
