import Text
import Values

/// A demand on the size of a number, with the words of the schema.
final class Bound: Sendable {
    let kind: Kind
    let limit: Decimal
    /// The limit as the schema writes it.
    let text: String

    init(kind: Kind, limit: Decimal, text: String) {
        self.kind = kind
        self.limit = limit
        self.text = text
    }

    enum Kind {
        case minimum, exclusiveMinimum, maximum, exclusiveMaximum, multiple
    }

    func allows(_ number: Decimal) -> Bool {
        switch kind {
        case .minimum: number >= limit
        case .exclusiveMinimum: number > limit
        case .maximum: number <= limit
        case .exclusiveMaximum: number < limit
        case .multiple: number.isMultiple(of: limit)
        }
    }
}

/// A demand on how many of something there are.
struct CountLimit {
    enum Kind {
        case atLeast, atMost
    }

    let kind: Kind
    let limit: Int

    func allows(_ count: Int) -> Bool {
        kind == .atLeast ? count >= limit : count <= limit
    }
}
