package import Text

/// What a schema says of a value beside its shape: greffe's `x-` keywords.
package struct Annotations: Sendable {
    package var labels = Labels.none
    package var paths: [String] = []
    package var table: String?
    package var key: String?
    package var column: String?
    package var refersTo: [String] = []
    package var shorthand: Shorthand?
    package var heading = Labels.none
    package var message: Message?
    package var formerly: [String] = []
    package var isCarried = false
}

extension Annotations {
    /// The annotations of schemas that hold together; the first that has a keyword decides.
    init(_ schemas: [Node]) {
        func first(_ keyword: String) -> Node? { schemas.firstNonNil { $0[keyword] } }
        labels = first("x-label").map(Labels.init) ?? .none
        paths = first("x-path")?.strings ?? []
        table = first("x-table")?.string
        key = first("x-key")?.string
        column = first("x-column")?.string
        refersTo = first("x-refers-to")?.strings ?? []
        shorthand = first("x-shorthand")?.string.map(Shorthand.init)
        heading = first("x-heading").map(Labels.init) ?? .none
        message = first("x-message").map { Message(Labels($0).texts.compactMapValues(\.first)) }
        formerly = first("x-formerly")?.strings ?? []
        isCarried = first("x-carry")?.boolean ?? false
    }
}

extension Sequence {
    /// The first result of `transform` that is not nil.
    func firstNonNil<Result>(_ transform: (Element) -> Result?) -> Result? {
        for element in self {
            if let result = transform(element) { return result }
        }
        return nil
    }
}
