/// The columns by which rows of records are told apart, and the table of records themselves.
package enum RecordColumns {
    /// Counted from 1 within each project.
    package static let version = "version"
    /// Names the standard that the record was filed under: the first digits of its tree.
    package static let standard = "_standard"
    static let table = "record"
}
