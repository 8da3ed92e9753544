package import Reading

/// A column of a table.
package struct Column: Hashable, Sendable {
    package let name: String
    /// Empty where it may hold anything.
    var declaredType: String
    /// The tables of which it names a row.
    package internal(set) var refersTo: [String]

    init(_ name: String, _ declaredType: String = "text", refersTo: [String] = []) {
        self.name = name
        self.declaredType = declaredType
        self.refersTo = refersTo
    }

    /// Whether its values are words of whoever writes the document: neither figures nor names of rows.
    package var isText: Bool { declaredType == "text" && refersTo.isEmpty }

    /// What its values are; nil for texts, and for figures whose unit stands in a column of its own.
    package var unit: Unit? { Unit(declaredType: declaredType) }
}
