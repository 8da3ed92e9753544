package import Text

/// Gives fields of a document their values by edits of a few bytes, so that comments and all else stay as they are.
package struct FieldEditing {
    private let root: WrittenNode
    private let conventions: Conventions
    private let keys: Language?
    private let bytes: Range<Int>

    /// Keys that are new are written in the language of their neighbours, else in `keys`, nil for the schema's names. There
    /// are no edits of other bytes than `bytes`.
    package init(
        _ tree: Tree, guide: Guide, conventions: Conventions, keys: Language?, within bytes: Range<Int> = 0..<Int.max
    ) {
        self.bytes = bytes
        root = WrittenNode(tree.root, guide)
        self.conventions = conventions
        self.keys = keys
    }

    /// The edits that give the field at `names` below `node` the value that someone types as `text`.
    ///
    /// Nil where that can't be done so: the field can't hold it, a list or a withheld value stands there, what holds the
    /// field is not there or written on one line as a text.
    package func edits(giving text: String, to names: [String], below node: Node) -> [TextEdit]? {
        descendant(node, of: root).flatMap { edits(giving: text, to: names[...], below: $0) }.flatMap(allowed)
    }

    /// The edits that give a member of a map another key; nil for what has none.
    package func edits(renaming node: Node, to key: String) -> [TextEdit]? {
        guard let range = node.keyRange, !range.isEmpty else { return nil }
        return allowed([TextEdit(range, StrictScalar.key(key, inFlow: node.isInFlow))])
    }

    private func allowed(_ edits: [TextEdit]) -> [TextEdit]? {
        edits.allSatisfy { $0.isWithin(bytes) } ? edits : nil
    }

    private func edits(giving text: String, to names: ArraySlice<String>, below parent: WrittenNode) -> [TextEdit]? {
        guard let name = names.first else {
            return value(text, by: parent.guide).flatMap { edits(giving: $0, to: parent) }
        }
        if let child = parent.child(name) {
            return edits(giving: text, to: names.dropFirst(), below: child)
        }
        guard names.count == 1, case .object(let object) = parent.guide.shape, let field = object[name] else {
            return nil
        }
        return value(text, by: field.guide).flatMap { insertion(of: $0, as: field, of: object, into: parent.node) }
            .map { [$0] }
    }

    private func descendant(_ node: Node, of entry: WrittenNode) -> WrittenNode? {
        if entry.node.index == node.index { return entry }
        let children = entry.children(keys: nil)
        // Nodes stand in document order, each before what is below it.
        let next = children.filter { $0.node.index <= node.index }.max { $0.node.index < $1.node.index }
        return next.flatMap { descendant(node, of: $0) }
    }

    /// What a text is as a value of a field; nil where it is none, or not all of it.
    private func value(_ text: String, by guide: Guide) -> WrittenNode? {
        if case .text = guide.shape { return WrittenNode(Tree.of(.string(text)).root, guide) }
        let (tree, diagnostics) = guide.read(SourceText(text), by: conventions)
        guard diagnostics.isEmpty, tree.comments.isEmpty, !tree.root.isNull else { return nil }
        return WrittenNode(tree.root, guide)
    }

    /// The edits that make what stands at an entry hold a value; of an object only the fields that the value has.
    private func edits(giving value: WrittenNode, to entry: WrittenNode) -> [TextEdit]? {
        guard value.node.kind == .object, entry.node.kind == .object else {
            return replacement(of: entry.node, by: value).map { [$0] }
        }
        var edits: [TextEdit] = []
        for field in value.children(keys: nil) {
            guard let child = entry.children(keys: nil).first(where: { $0.node.key == field.node.key }),
                let more = self.edits(giving: field, to: child)
            else { return nil }
            edits += more
        }
        return edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private func replacement(of node: Node, by value: WrittenNode) -> TextEdit? {
        let isReplaced = [.null, .boolean, .number, .string].contains(node.kind)
        guard isReplaced, let text = value.onOneLine(inFlow: node.isInFlow), !node.isOnLines else { return nil }
        if !node.range.isEmpty { return TextEdit(node.range, text) }
        // Nothing stands after the key but, it may be, a comment.
        guard let key = node.keyRange, let colon = node.bytes[key.upperBound...].firstIndex(of: UInt8(ascii: ":"))
        else {
            return nil
        }
        return TextEdit(colon + 1..<colon + 1, " " + text)
    }

    private func insertion(
        of value: WrittenNode, as field: Field, of object: Guide.Object, into parent: Node
    ) -> TextEdit? {
        guard parent.kind == .object, let text = value.onOneLine(inFlow: parent.isBetweenBraces) else { return nil }
        let key = field.key(in: language(of: parent, object), of: object)
        let entry = StrictScalar.key(key, inFlow: parent.isBetweenBraces) + ": " + text
        let earlier = parent.children.filter { child in
            child.key.flatMap { object[$0]?.index }.map { $0 < field.index } ?? false
        }
        let place = EntryPlace(in: parent, after: earlier.max { $0.index < $1.index })
        return parent.isBetweenBraces ? place.flowEdit(entry) : place.blockEdit(entry)
    }

    /// The language that the first key which is a label is in; nil where the keys are names.
    private func language(of parent: Node, _ object: Guide.Object) -> Language? {
        for child in parent.children {
            guard let name = child.key, let range = child.keyRange, let labels = object[name]?.labels.texts else {
                continue
            }
            let written = parent.tree.source[range]
            if written == name { continue }
            let languages = labels.filter { $0.value.contains { $0.folded == written.folded } }.keys
            if let language = languages.min(by: { $0.tag < $1.tag }) { return language }
        }
        let areNames = parent.children.contains { child in child.keyRange.map { parent.tree.source[$0] } == child.key }
        return areNames ? nil : keys
    }
}

extension WrittenNode {
    /// The member of this name, or the item at this place, counted from 1 as tables do.
    fileprivate func child(_ name: String) -> WrittenNode? {
        let children = children(keys: nil)
        guard node.kind == .array else { return children.first { $0.node.key == name } }
        return Int(name).flatMap { children.indices.contains($0 - 1) ? children[$0 - 1] : nil }
    }

    /// The value on one line: a scalar, or an object of scalars between braces; nil for others.
    fileprivate func onOneLine(inFlow: Bool) -> String? {
        guard hasChildren else {
            if inFlow { return flowScalar }
            if case .inline(let text) = scalar { return text }
            return nil
        }
        let entries = children(keys: nil)
        guard node.kind == .object, entries.allSatisfy({ !$0.hasChildren }) else { return nil }
        return "{"
            + entries.map { StrictScalar.key($0.key ?? "", inFlow: true) + ": " + $0.flowScalar }
            .joined(separator: ", ") + "}"
    }
}
