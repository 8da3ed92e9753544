/// The name of a rule, which names the fault: `milestone-past-due`, `unknown-field`.
package struct RuleID: Hashable, Sendable, Comparable {
    package let name: String

    package init(_ name: String) {
        self.name = name
    }

    package static func < (left: RuleID, right: RuleID) -> Bool {
        left.name < right.name
    }
}

extension RuleID: ExpressibleByStringLiteral {
    package init(stringLiteral name: String) {
        self.init(name)
    }
}
