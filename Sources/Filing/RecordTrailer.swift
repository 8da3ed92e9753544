/// The names of the trailers of commits and tags about records.
package enum RecordTrailer {
    /// In a commit of the archive's branch: the record that it brings.
    package static let record = "Greffe-Record"
    /// The day that counts as that of filing.
    package static let filed = "As-Of"
    /// The commit whose project was filed.
    package static let source = "Source"
    /// In a commit of the portfolio's branch: the record that now stands for the project.
    package static let archived = "Greffe-Archived"
    /// In a commit of the portfolio's branch: the record that the project was brought back from.
    package static let restored = "Greffe-Restored"
    /// In a record's tag: the SHA-256 of the record's own document.
    package static let digest = "Record-SHA256"
}
