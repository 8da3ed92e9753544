/// A language by its primary subtag of BCP 47: `en`, `fr`.
package struct Language: Hashable, Sendable {
    package let tag: String

    package init(_ tag: String) {
        self.tag = tag
    }

    package static let english = Language("en")
    package static let french = Language("fr")
}

extension Language: ExpressibleByStringLiteral {
    package init(stringLiteral tag: String) {
        self.init(tag)
    }
}
