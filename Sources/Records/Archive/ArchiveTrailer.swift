/// The names of the trailers of commits about records.
enum ArchiveTrailer {
    /// In a commit of the archive's branch: the record that it brings.
    static let record = "Greffe-Record"
    /// The day that counts as that of filing.
    static let filed = "As-Of"
    /// The commit whose project was filed.
    static let source = "Source"
    /// In a commit of the portfolio's branch: the record that now stands for the project.
    static let archived = "Greffe-Archived"
    /// In a commit of the portfolio's branch: the record that the project was brought back from.
    static let restored = "Greffe-Restored"
    /// In a record's tag: the SHA-256 of the record's own document.
    static let digest = "Record-SHA256"
}
