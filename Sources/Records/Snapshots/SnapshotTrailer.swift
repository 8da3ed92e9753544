/// The names of the trailers of a snapshot's commit.
enum SnapshotTrailer {
    /// The period.
    static let period = "Greffe-Snapshot"
    static let asOf = "As-Of"
    /// The commit that it was computed from.
    static let source = "Source"
}
