package import Text

/// A part of a portfolio: files, and all that is in folders; everything where none is named.
package struct PathSelection: Sendable {
    private let paths: Set<RepositoryPath>

    package init(_ paths: [RepositoryPath]) {
        self.paths = Set(paths)
    }

    package func contains(_ path: String) -> Bool {
        guard !paths.isEmpty else { return true }
        var path = RepositoryPath(path)
        while let candidate = path, !paths.contains(candidate) { path = candidate.parent }
        return path != nil
    }

    /// A path as someone in the folder `directory` writes it, seen from `root`: nil where it leads outside, and the inner
    /// nil for the root itself.
    package static func path(_ argument: String, in directory: String, root: String) -> RepositoryPath?? {
        var components = argument.hasPrefix("/") ? [] : directory.split(separator: "/")
        for component in argument.split(separator: "/") {
            switch component {
            case ".": continue
            case "..": _ = components.popLast()
            default: components.append(component)
            }
        }
        let prefix = root.split(separator: "/")
        guard components.starts(with: prefix) else { return nil }
        return .some(RepositoryPath(components.dropFirst(prefix.count).joined(separator: "/")))
    }
}
