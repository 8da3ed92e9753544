import Formats
package import Text

/// A standard that the program carries: `schema/common`, or an overlay over it.
///
/// An overlay is a folder of files that stand beside those of the common standard, or in their places. Its
/// `overlay.yaml` names, folder by folder, what of the common standard it takes; a folder that it does not name is
/// taken whole. The fields of a
/// `standard.fields.yaml` take the places of those in the common `standard.yaml`, or stand behind them.
package struct BuiltInStandard: Sendable {
    package let name: String
    /// By path below `standard/`.
    package let files: [String: SourceText]

    /// The one that `init` vendors unless another is asked for.
    package static let usual = "common"
    private static let manifest = "overlay.yaml"

    /// Nil where the program carries none of this name.
    package init?(named name: String) {
        guard Self.names.contains(name) else { return nil }
        self.name = name
        guard name != Self.usual else {
            files = BuiltInFiles.common
            return
        }
        var own = BuiltInFiles.files(below: "\(name)/")
        let taken = own.removeValue(forKey: Self.manifest).map(Self.taken) ?? [:]
        if let fields = own.removeValue(forKey: Self.fields), let common = BuiltInFiles.common[Self.settings] {
            own[Self.settings] = common.replacingFields(by: fields)
        }
        files = BuiltInFiles.common.filter { Self.takes($0.key, taken) }.merging(own) { _, own in own }
    }

    private static let settings = "standard.yaml"
    private static let fields = "standard.fields.yaml"

    /// The names of those that there are, the usual one first.
    package static var names: [String] {
        [usual]
            + BuiltInFiles.paths.compactMap {
                $0.hasSuffix("/\(manifest)") ? String($0.dropLast(manifest.count + 1)) : nil
            }
    }

    /// What a manifest takes of the common standard, by folder.
    private static func taken(by manifest: SourceText) -> [String: Set<String>] {
        Dictionary(
            uniqueKeysWithValues: YAML.read(manifest).tree.root.children.compactMap { folder in
                folder.key.map { ($0, Set(folder.children.compactMap(\.string))) }
            })
    }

    /// Whether a file is of what is taken: one is called as its own name, or its folder's, begins.
    private static func takes(_ path: String, _ taken: [String: Set<String>]) -> Bool {
        let components = path.split(separator: "/")
        guard components.count > 1, let names = taken[String(components[0])] else { return true }
        return names.contains(String(components[1].prefix { $0 != "." }))
    }
}

extension SourceText {
    /// The text with fields of another in the places of its own, each with the comment above it.
    fileprivate func replacingFields(by other: SourceText) -> SourceText {
        var parts = fields
        for (key, text) in other.fields where key != nil {
            if let place = parts.firstIndex(where: { $0.key == key }) {
                parts[place].text = text
            } else {
                parts.append((key, text))
            }
        }
        return SourceText(name: name, parts.map(\.text).joined(separator: "\n") + "\n")
    }

    /// The lines of each field at the root with the comment above it, and, without a key, what stands before the first.
    private var fields: [(key: String?, text: String)] {
        var fields: [(key: String?, lines: [Substring])] = [(nil, [])]
        var comment: [Substring] = []
        for line in string.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            if line.hasPrefix("#") {
                comment.append(line)
            } else if let first = line.first, first != " ", let colon = line.firstIndex(of: ":") {
                fields.append((String(line[..<colon]), comment + [line]))
                comment = []
            } else {
                fields[fields.count - 1].lines += comment + [line]
                comment = []
            }
        }
        fields[fields.count - 1].lines += comment
        return fields.filter { !$0.lines.isEmpty }.map { ($0.key, $0.lines.joined(separator: "\n")) }
    }
}
