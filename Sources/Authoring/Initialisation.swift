package import Git
import Reading
import Standards
package import Text
import Workspaces

/// Makes a portfolio ready to edit: `portfolio.yaml` and its own copy of the standard.
package struct Initialisation: Sendable {
    package let name: String
    /// ISO 4217.
    package let currency: String
    package let language: Language

    package init(name: String, currency: String, language: Language) {
        self.name = name
        self.currency = currency
        self.language = language
    }

    /// Writes what is not there yet and returns the paths written; a file that is there and differs is refused before
    /// anything is written.
    package func write(into repository: Repository) throws(GitError) -> [RepositoryPath] {
        let files = files
        var written: [RepositoryPath] = []
        var reader = try WorkingTreeReader(root: repository.workTree ?? "")
        for (path, bytes) in files {
            guard let there = try reader.bytes(at: path) else {
                written.append(path)
                continue
            }
            guard there == bytes else { throw GitError(occupied: path) }
        }
        for path in written { try repository.write(files[path] ?? [], toWorkingFile: path) }
        return written.sorted()
    }

    private var files: [RepositoryPath: [UInt8]] {
        var files: [RepositoryPath: [UInt8]] = [:]
        for (path, source) in BuiltInFiles.common {
            if let path = RepositoryPath("standard/\(path)") { files[path] = source.bytes }
        }
        if let marker = RepositoryPath(Workspace.marker) { files[marker] = portfolio }
        return files
    }

    private var portfolio: [UInt8] {
        let tree = Tree.of(
            .object([
                "name": .string(name), "currency": .string(currency), "language": .string(language.tag),
                "key_language": .string(Language.english.tag),
            ]))
        let guide = Standard(files: BuiltInFiles.common).kinds.named("portfolio")?.guide ?? .any
        return Array((StrictWriter.write(tree, guide: guide) ?? "").utf8)
    }
}
