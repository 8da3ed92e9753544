package import Text

extension RepositoryPath {
    /// A path as someone in the folder `directory` writes it, seen from `root`; nil where it leads outside.
    ///
    /// An empty path below the root means all of it and is nil too: see ``PathSelection``.
    package init?(argument: String, in directory: String, root: String) {
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
        self.init(components.dropFirst(prefix.count).joined(separator: "/"))
    }
}
