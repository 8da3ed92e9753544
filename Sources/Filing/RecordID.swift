package import Git
package import Text

/// Names a record: a project as it was closed, the first time or again after it was brought back.
package struct RecordID: Hashable, Sendable {
    package let project: String
    /// Counted from 1.
    package let version: Int
    /// Where the branch of the archive has it.
    package let folder: RepositoryPath
    package let tag: RefName

    /// Nil where Git would not have the project's name in a tag.
    package init?(_ project: String, version: Int) {
        guard version > 0, let folder = RepositoryPath("\(ArchivePaths.records)/\(project)/v\(version)"),
            let tag = RefName(tag: "\(ArchiveBranch.name)/\(project)/v\(version)"),
            !project.contains("/")
        else { return nil }
        (self.project, self.version, self.folder, self.tag) = (project, version, folder, tag)
    }

    /// The record whose folder has this name among those of a project: `v2`.
    init?(_ project: String, folder: some StringProtocol) {
        guard folder.first == "v", let version = Int(folder.dropFirst()), "v\(version)" == folder else { return nil }
        self.init(project, version: version)
    }

    /// The record that a tag names: `refs/tags/archive/crm/v1`.
    package init?(tag: RefName) {
        let parts = tag.shortName.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == ArchiveBranch.name else { return nil }
        self.init(String(parts[1]), folder: parts[2])
    }

    /// The record whose folder holds a path of the branch; nil for other paths.
    package init?(holding path: RepositoryPath) {
        let parts = path.components
        guard parts.count > 3, parts[0] == ArchivePaths.records else { return nil }
        self.init(String(parts[1]), folder: parts[2])
    }

    package var next: RecordID? { version < .max ? RecordID(project, version: version + 1) : nil }

    /// Where the branch has the record's own document.
    package var document: RepositoryPath { folder / ArchivePaths.document }

    /// The path, in the project's folder, of a file that the branch has at `path`; nil for what is no file of the project.
    package func file(at path: RepositoryPath) -> RepositoryPath? {
        let data = folder / ArchivePaths.data
        guard path.isWithin(data), path != data else { return nil }
        return RepositoryPath(String(path.text.dropFirst(data.text.count + 1)))
    }

    /// Where the branch has a file of the project, by its path in the project's folder.
    package func path(of file: RepositoryPath) -> RepositoryPath? {
        (folder / ArchivePaths.data).appending(file)
    }
}

extension RecordID: Comparable {
    package static func < (left: RecordID, right: RecordID) -> Bool {
        (left.project, left.version) < (right.project, right.version)
    }
}

extension RecordID: CustomStringConvertible {
    package var description: String { "\(project) v\(version)" }
}
