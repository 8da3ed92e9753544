import Text

/// A node with the guide it is written by.
struct WrittenNode {
    let node: Node
    let guide: Guide
    /// The key it is written under, nil for items and the root.
    let key: String?

    /// The root of a document, or an item.
    init(_ node: Node, _ guide: Guide, key: String? = nil) {
        self.node = node
        self.guide = Self.fitting(guide, node)
        self.key = key
    }

    /// The children in the order they are written: fields in the schema's order, then others in the document's.
    func children(keys language: Language?) -> [WrittenNode] {
        switch guide.shape {
        case .object(let object): return fields(of: object, keys: language)
        case .map(let map): return node.children.map { WrittenNode($0, map.value, key: $0.key) }
        case .array(let item): return node.children.map { WrittenNode($0, item, key: $0.key) }
        case .any, .text, .scalar, .enumeration, .choice:
            return node.children.map { WrittenNode($0, .any, key: $0.key) }
        }
    }

    private func fields(of object: Guide.Object, keys language: Language?) -> [WrittenNode] {
        let fields = object.fields
        let placed = node.children.enumerated().map { offset, child in
            (child: child, offset: offset, place: child.key.flatMap { object.index(of: $0) })
        }
        let sorted = placed.sorted { ($0.place ?? .max, $0.offset) < ($1.place ?? .max, $1.offset) }
        return sorted.map { child, _, place in
            guard let place else { return WrittenNode(child, object.additional ?? .any, key: child.key) }
            return WrittenNode(child, fields[place].guide, key: fields[place].key(in: language, of: object))
        }
    }

    /// The string as it is written where it is a day or a month, which need no quotes.
    var plainCalendarText: String? {
        guard case .scalar(let units) = guide.shape, let text = node.string else { return nil }
        let isDay = units.contains(.date) && text.isShaped(like: "0000-00-00")
        let isMonth = units.contains(.period) && text.isShaped(like: "0000-00")
        return isDay || isMonth ? text : nil
    }

    /// Of several guides, the one that a node of its kind was read by.
    private static func fitting(_ guide: Guide, _ node: Node) -> Guide {
        guard case .choice(let guides) = guide.shape else { return guide }
        return guides.lazy.map { fitting($0, node) }.first { $0.fits(node) } ?? .any
    }
}

extension Guide {
    fileprivate func fits(_ node: Node) -> Bool {
        switch (shape, node.kind) {
        case (.object(let object), .object):
            object.additional != nil || node.children.allSatisfy { object[$0.key ?? ""] != nil }
        case (.map, .object), (.array, .array): true
        case (.scalar(let units), .string): units.contains { $0 == .date || $0 == .period }
        case (.scalar, .number), (.scalar, .boolean): true
        case (.text, .string), (.enumeration, .string): true
        default: false
        }
    }
}

extension Guide.Object {
    /// The index of the field of exactly this name.
    fileprivate func index(of name: String) -> Int? {
        var name = name
        let index = name.withUTF8 { names.exact($0) }
        return index.flatMap { record.fields[$0].name == name ? $0 : nil }
    }
}

extension Field {
    /// The name, or the label in a language where that is read as this field.
    func key(in language: Language?, of object: Guide.Object) -> String {
        guard let language, let label = labels.shown(in: language), object.names.find(label) == index else {
            return name
        }
        return label
    }
}

extension String {
    /// Whether the text has a digit wherever the shape has a zero, and otherwise the shape's signs.
    fileprivate func isShaped(like shape: String) -> Bool {
        utf8.count == shape.utf8.count
            && zip(utf8, shape.utf8).allSatisfy { $1 == UInt8(ascii: "0") ? $0.isDigit : $0 == $1 }
    }
}
