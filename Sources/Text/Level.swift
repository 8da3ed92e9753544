/// How much a finding weighs; a greater level weighs more.
package enum Level: String, Sendable, Comparable, CaseIterable {
    /// What greffe read otherwise than another tool would, or would write otherwise.
    case advice
    case warning
    case error

    package static func < (left: Level, right: Level) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .advice: 0
        case .warning: 1
        case .error: 2
        }
    }
}
