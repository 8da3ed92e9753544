import Text
import Values

/// A schema as a document has it, by its keywords.
struct SchemaNode {
    let node: Node
    let document: Int
    let resource: Int
    let dialect: Dialect
    private var keywords: [Keyword: Node] = [:]

    init(_ node: Node, document: Int, resource: Int, dialect: Dialect) {
        self.node = node
        self.document = document
        self.resource = resource
        self.dialect = dialect
        guard node.kind == .object else { return }
        for child in node.children {
            if let keyword = child.key.flatMap(Keyword.init(rawValue:)), dialect.has(keyword) {
                keywords[keyword] = child
            }
        }
    }

    /// The value of a keyword that the dialect has.
    subscript(keyword: Keyword) -> Node? {
        keywords[keyword]
    }

    /// The members of a keyword's object.
    func members(of keyword: Keyword) -> [Node] {
        keywords[keyword].flatMap { $0.kind == .object ? Array($0.children) : nil } ?? []
    }

    /// The items of a keyword's array; nil where it is none.
    func items(of keyword: Keyword) -> [Node]? {
        keywords[keyword].flatMap { $0.kind == .array ? Array($0.children) : nil }
    }

    /// A keyword's number of things; nil where it is none.
    func count(_ keyword: Keyword) -> Int? {
        keywords[keyword]?.number?.count
    }
}

extension Decimal {
    /// The number as a count: what is greater than any count is the greatest; nil where it is negative or no integer.
    fileprivate var count: Int? {
        guard isInteger, significand >= 0 else { return nil }
        var count = significand
        for _ in 0..<min(exponent, 19) where count <= Int128(Int.max) { count *= 10 }
        return Int(clamping: count)
    }
}
