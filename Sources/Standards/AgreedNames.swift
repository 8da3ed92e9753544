/// The names by which the engine finds its way in a standard; all others are the standard's own.
///
/// `docs/standard.md` lists them for whoever writes a standard.
package enum AgreedNames {
    /// The kind of a project's main document, and its table; in paths, the capture of the project a document is about.
    package static let project = "project"
    /// The kind of a project's periodic report.
    package static let report = "status"
    /// In paths, the capture of the period a document is about.
    package static let period = "period"
    /// The columns of a project by which levels may differ, each where there is one; in `standard.yaml`, after
    /// ``defaultPrefix``, the fields that say what a project has that names none.
    package static let traits = ["class", "criticality", "phase", "cadence"]
    package static let defaultPrefix = "default_"
    /// The field of a project that names its template and version.
    package static let template = "template"
    /// In `standard.yaml`, the field of a phase, a class and the like that says what people call it.
    package static let title = "title"
    /// The view of the figures that are shown when a period is closed.
    package static let headline = "headline"
    /// Before the names of views whose rows a snapshot keeps, and before the names of the kinds that hold them.
    package static let snapshotPrefix = "snapshot_"
    package static let pastPrefix = "past_"
    /// The kind of a record's own document, on the branch of the archive.
    package static let record = "record"
    /// The view of what a record keeps of each project that may be filed, and the schema of its columns.
    package static let recordFields = "record_fields"
}
