/// How text looks on the device it is written to.
package struct Style: Sendable {
    package let isColoured: Bool

    package init(isColoured: Bool) {
        self.isColoured = isColoured
    }

    /// Characters of SGR, "select graphic rendition" (ECMA-48).
    package enum Rendition: String, Sendable {
        case bold = "1"
        case dim = "2"
        case red = "1;31"
        case yellow = "1;33"
        case blue = "1;34"
        case green = "1;32"
    }

    package func callAsFunction(_ rendition: Rendition, _ text: some StringProtocol) -> String {
        isColoured ? "\u{1B}[\(rendition.rawValue)m\(text)\u{1B}[0m" : String(text)
    }
}
