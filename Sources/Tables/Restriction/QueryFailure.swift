package import Text

/// Why a rule, a view or a query gave no rows.
package struct QueryFailure: Error, Hashable, Sendable {
    /// What the statement is called: a rule's id, a view's name.
    package let name: String
    package let cause: Cause

    package enum Cause: Error, Hashable, Sendable {
        case invalid(DatabaseError)
        /// It does, reads or calls what it may not, named as SQLite names it.
        case forbidden(String)
        case tookTooLong(Duration)
        case tookTooMuchMemory
        case gaveTooMuch
    }

    package init(_ name: String, _ cause: Cause) {
        self.name = name
        self.cause = cause
    }

    package var message: Message {
        switch cause {
        case .invalid(let error): .invalidQuery(name, error.message)
        case .forbidden(let what): .forbiddenQuery(name, what)
        case .tookTooLong(let duration): .slowQuery(name, duration)
        case .tookTooMuchMemory: .greedyQuery(name)
        case .gaveTooMuch: .endlessQuery(name)
        }
    }
}
