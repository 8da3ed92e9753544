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
    /// What the standard is called, and its files by path below `standard/`.
    private let standard: (name: String, files: [String: SourceText])

    package init(
        name: String, currency: String, language: Language, standard: String = BuiltInStandard.usual,
        files: [String: SourceText] = BuiltInFiles.common
    ) {
        self.name = name
        self.currency = currency
        self.language = language
        self.standard = (standard, files)
    }

    /// What became of the files of a new portfolio.
    package struct Outcome: Sendable {
        package let written: [RepositoryPath]
        /// Files that were there and are not as they would have been written.
        package let left: [RepositoryPath]
    }

    /// Writes what is not there yet. A standard of one's own is not mixed with greffe's: where files of it differ and
    /// others are missing, nothing is written.
    package func write(into repository: Repository) throws(AuthoringFailure) -> Outcome {
        let files = try authoring { () throws(GitError) in try self.files(in: repository) }
        let outcome = try authoring { () throws(GitError) in try Self.planned(files, in: repository) }
        guard outcome.written.isEmpty || outcome.left.allSatisfy({ $0.text == Workspace.marker }) else {
            throw .authoring(.standardDiffers(outcome.left.map(\.text)))
        }
        try authoring { () throws(GitError) in
            for path in outcome.written { try repository.write(files[path] ?? [], toWorkingFile: path) }
        }
        return outcome
    }

    private static func planned(
        _ files: [RepositoryPath: [UInt8]], in repository: Repository
    ) throws(GitError) -> Outcome {
        var reader = try WorkingTreeReader(root: repository.workTree ?? "")
        var missing: [RepositoryPath] = []
        var left: [RepositoryPath] = []
        for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
            guard let there = try reader.bytes(at: path) else {
                missing.append(path)
                continue
            }
            if try repository.stored(there, at: path) != bytes { left.append(path) }
        }
        return Outcome(written: missing, left: left)
    }

    private func files(in repository: Repository) throws(GitError) -> [RepositoryPath: [UInt8]] {
        var files: [RepositoryPath: [UInt8]] = [:]
        for (path, source) in standard.files where !StandardOrigin.holds(path) {
            if let path = RepositoryPath("standard/\(path)") { files[path] = source.bytes }
        }
        let origin = try StandardOrigin(of: standard.files, named: standard.name, in: repository)
        if let path = RepositoryPath("standard/\(StandardOrigin.fileName)") { files[path] = origin.bytes }
        if let marker = RepositoryPath(Workspace.marker) { files[marker] = portfolio }
        return files
    }

    /// `portfolio.yaml` as `fmt` would write it.
    private var portfolio: [UInt8] {
        let tree = Tree.of(
            .object([
                "name": .string(name), "currency": .string(currency), "language": .string(language.tag),
                "key_language": .string(language.tag),
            ]))
        let settings = PortfolioSettings(tree.root)
        let guide = Standard(files: standard.files).kinds.named("portfolio")?.guide ?? .any
        return Array((StrictWriter.write(tree, guide: guide, keys: settings.writtenKeys) ?? "").utf8)
    }
}
