import Checks
import Git
import Standards
import Text
import Workspaces

/// A standard that a command was told of: what it is called, and its files by path below it.
struct NamedStandard {
    let name: String
    let files: [String: SourceText]
    /// The folder that findings name; nil for the portfolio's own.
    var folder: String?
}

extension Invocation {
    /// A standard by what an argument says: one that greffe carries, or a folder that holds a `standard.yaml`.
    func standard(named name: String) throws -> NamedStandard {
        if let builtIn = BuiltInStandard(named: name) {
            return NamedStandard(name: name, files: builtIn.files, folder: name)
        }
        let path = name.hasPrefix("/") ? name : "\(directory)/\(name)"
        guard Surroundings.exists(path) else { throw fail(.noStandard(name, known: BuiltInStandard.names)) }
        let folder = try failing { () throws(GitError) in try FolderFiles(in: path) }
        let files = Dictionary(
            uniqueKeysWithValues: folder.files.map { ($0.key.text, SourceText(name: $0.key.text, bytes: $0.value)) })
        guard files["standard.yaml"] != nil else { throw fail(.noStandardFile(name)) }
        let shown = name.hasSuffix("/") ? String(name.dropLast()) : name
        return NamedStandard(name: shown, files: files, folder: shown)
    }

    /// The standard of the portfolio that holds the working directory, as its files are.
    func ownStandard() throws -> NamedStandard {
        let workspace = try workspace()
        let files = try failing { () throws(PortfolioError) in
            try Governance.standardFiles(of: .workingTree, in: workspace)
        }
        guard !files.isEmpty else { throw fail(PortfolioError.noStandard.message) }
        return NamedStandard(name: "standard", files: files)
    }
}
