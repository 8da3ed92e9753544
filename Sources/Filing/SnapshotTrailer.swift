/// The names of the trailers of a snapshot's commit, and the folder of the tags that name such commits.
package enum SnapshotTrailer {
    package static let tags = "snapshot"
    /// The period.
    package static let period = "Greffe-Snapshot"
    package static let asOf = "As-Of"
    /// The commit that it was computed from.
    package static let source = "Source"
}
