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
        /// Documents of the state are no longer in the index.
        case indexLost
        case tookTooLong(Duration)
        case tookTooMuchMemory
        case gaveTooMuch
        /// It needs tables that can't be had now; why.
        case unavailable(Message)
    }

    package init(_ name: String, _ cause: Cause) {
        self.name = name
        self.cause = cause
    }

    /// Whether it is the index's file that failed: damaged, or held or emptied by another process.
    package var isOfIndex: Bool {
        switch cause {
        case .indexLost: true
        case .invalid(let error): error.isOfFile
        default: false
        }
    }

    /// Whether the statement took more time or memory than it may.
    package var isOfLimits: Bool {
        switch cause {
        case .tookTooLong, .tookTooMuchMemory: true
        case .invalid, .forbidden, .indexLost, .gaveTooMuch, .unavailable: false
        }
    }

    /// Whether the statement would fail in the same way again, whatever else the computer does.
    package var isRepeatable: Bool {
        switch cause {
        case .forbidden, .gaveTooMuch: true
        case .invalid(let error): !error.isBusy && !error.isCorrupt
        case .indexLost, .tookTooLong, .tookTooMuchMemory, .unavailable: false
        }
    }

    package var message: Message {
        switch cause {
        case .invalid(let error): .invalidQuery(name, error.message)
        case .indexLost: .lostIndex(name)
        case .forbidden(let what): .forbiddenQuery(name, what)
        case .tookTooLong(let duration): .slowQuery(name, duration)
        case .tookTooMuchMemory: .greedyQuery(name)
        case .gaveTooMuch: .endlessQuery(name)
        case .unavailable(let message): message
        }
    }
}
