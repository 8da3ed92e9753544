import Text

/// The kinds of a standard as the archive has their documents: the record's own, and those of projects' folders.
package struct RecordKinds: Sendable {
    package let kinds: [Kind]
    private let paths: PathTable

    /// `folder` is the pattern of the folder that holds a project's: `records/{project}/v{version}/data`.
    package init(_ standard: Standard, folder: String) {
        let live = standard.projectsFolder.map { "\($0.text)/{\(AgreedNames.project)}/" }
        let ofProjects = standard.kinds.compactMap { kind -> Kind? in
            let patterns = kind.patterns.compactMap { pattern -> PathPattern? in
                guard let live, pattern.text.hasPrefix(live) else { return nil }
                return PathPattern("\(folder)/\(pattern.text.dropFirst(live.count))")
            }
            return patterns.isEmpty ? nil : kind.living(at: patterns)
        }
        kinds = ofProjects + [standard.recordKind].compactMap(\.self)
        paths = PathTable(kinds)
    }

    /// The kind whose documents live at `path`, and what the path says of this one.
    package func kind(of path: String) -> (kind: Kind, captures: [String: String])? {
        paths.kind(of: path, among: kinds)
    }
}
