package import Text

/// Follows `$ref` from schema to schema.
package struct SchemaReferences: Sendable {
    private let document: @Sendable (_ reference: String, _ base: Node) -> Node?

    /// `document` gives the root of the schema that a reference without its fragment names, as seen from `base`.
    package init(document: @escaping @Sendable (_ reference: String, _ base: Node) -> Node? = { _, _ in nil }) {
        self.document = document
    }

    /// The schema that `reference`, standing in `base`, names by a JSON Pointer; nil where there is none.
    func target(of reference: String, in base: Node) -> Node? {
        let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let name = String(parts[0])
        let root = name.isEmpty ? base.tree.root : document(name, base)
        guard parts.count == 2 else { return root }
        return root?.descendant(parts[1].split(separator: "/").map(Self.token))
    }

    /// A reference token of a JSON Pointer, decoded (RFC 6901).
    private static func token(_ text: Substring) -> String {
        String(text.replacing("~1", with: "/").replacing("~0", with: "~"))
    }
}
