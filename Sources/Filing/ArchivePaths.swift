package import Git
package import Text

/// How the tree of the archive's branch is laid out.
///
/// ```
/// records/crm/v1/record.yaml       what is known of the record, and its manifest
/// records/crm/v1/data/…            the project's folder as it was closed
/// standards/<tree>/…               the standards that records were filed under, each once, by the id of its tree
/// portfolios/<blob>.yaml           the portfolio.yaml that says how their documents are read, likewise
/// ```
package enum ArchivePaths {
    /// The pattern of the folder that holds a project's, as a standard's `x-path` would write it.
    package static let dataPattern = "\(records)/{project}/v{version}/\(data)"

    /// What stands before a path of the branch where it is told from one of the portfolio, as Git writes it.
    package static let onBranch = "\(ArchiveBranch.name):"

    /// The folder of all records.
    package static let records = "records"

    static let standards = "standards"
    static let portfolios = "portfolios"
    static let document = "record.yaml"
    package static let data = "data"

    /// Where the branch has a file of a standard, by its path in the standard's folder.
    package static func path(of file: RepositoryPath, ofStandard tree: ObjectID) -> RepositoryPath {
        folder(ofStandard: tree) / file.text
    }

    /// Where the branch has a portfolio's own document.
    package static func path(ofPortfolio blob: ObjectID) -> RepositoryPath {
        known(portfolios) / "\(blob.hex).yaml"
    }

    static func folder(ofStandard tree: ObjectID) -> RepositoryPath {
        standardsFolder / tree.hex
    }

    static var recordsFolder: RepositoryPath { known(records) }
    static var standardsFolder: RepositoryPath { known(standards) }
    static var sharedFolders: [RepositoryPath] { [standardsFolder, known(portfolios)] }

    private static func known(_ text: String) -> RepositoryPath {
        guard let path = RepositoryPath(text) else { preconditionFailure("\(text) is a safe path") }
        return path
    }
}

extension RepositoryPath {
    /// The path of a name that is known to be safe, in this folder.
    package static func / (folder: RepositoryPath, name: String) -> RepositoryPath {
        guard let path = RepositoryPath("\(folder.text)/\(name)") else { preconditionFailure("\(name) is a safe name") }
        return path
    }
}
