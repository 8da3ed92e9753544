import Text

/// The paths at which a standard's documents stand, as what a misspelt one was probably meant to be.
package struct KnownPaths: Sendable {
    /// The patterns, each cut into what a folder or file may be called.
    private let patterns: [[PathPattern]]

    /// A name is near to another by fewer edits than a word is: files of people's own stand beside documents.
    private static let charactersPerEdit = 4

    package init(of kinds: [Kind]) {
        patterns = kinds.flatMap(\.patterns).flatMap(\.withoutAlternatives).map { pattern in
            pattern.text.split(separator: "/").compactMap { PathPattern(String($0)) }
        }
    }

    /// The path nearest to one at which no document stands; nil where none is near.
    package func nearest(to path: String) -> String? {
        let names = path.split(separator: "/").map(String.init)
        return patterns.compactMap { Self.nearest($0, to: names) }.min { $0.edits < $1.edits }?.path
    }

    private static func nearest(_ pattern: [PathPattern], to names: [String]) -> (path: String, edits: Int)? {
        guard pattern.count == names.count else { return nil }
        var meant: [String] = []
        var edits = 0
        for (component, name) in zip(pattern, names) {
            guard let nearest = nearest(component, to: name) else { return nil }
            meant.append(nearest.name)
            edits += nearest.edits
        }
        return (meant.joined(separator: "/"), edits)
    }

    /// What one folder or file was meant to be called; what a capture stands for is taken as it is.
    private static func nearest(_ pattern: PathPattern, to name: String) -> (name: String, edits: Int)? {
        if pattern.match(name) != nil { return (name, 0) }
        let (given, known) = (FileName(name), FileName(pattern.text))
        guard let ending = edits(from: given.ending, to: known.ending) else { return nil }
        guard pattern.isLiteral else {
            let meant = given.stem + known.ending
            return pattern.match(meant) == nil ? nil : (meant, ending)
        }
        return edits(from: given.stem, to: known.stem).map { (pattern.text, $0 + ending) }
    }

    private static func edits(from name: String, to other: String) -> Int? {
        name == other ? 0 : name.distance(toNear: other, oneIn: charactersPerEdit)
    }
}

/// A file's name, cut before its last point.
private struct FileName {
    let stem: String
    let ending: String

    init(_ name: String) {
        let point = name.lastIndex(of: ".") ?? name.endIndex
        stem = String(name[..<point])
        ending = String(name[point...])
    }
}
