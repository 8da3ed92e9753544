/// The names of the trailers of a snapshot's commit.
package enum SnapshotTrailer {
    /// The period.
    package static let period = "Greffe-Snapshot"
    package static let asOf = "As-Of"
    /// The commit that it was computed from.
    package static let source = "Source"
}
