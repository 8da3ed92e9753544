package import Text

/// A document as an import leaves it.
package struct ImportedDocument: Sendable {
    package let path: RepositoryPath
    package let change: Change
    /// The fields that the import sets, dotted.
    package let fields: [String]
    /// The whole document; where nothing changes, as it is.
    package let bytes: [UInt8]
    /// What is there now.
    let previous: [UInt8]?

    package enum Change: Hashable, Sendable {
        case created, changed, unchanged
    }
}
