import Tables
import Text

/// The records that statements of a portfolio see: those of the archive's branch, or those of an example.
protocol FiledRecords {
    typealias Reader = (_ path: String) throws(PortfolioError) -> DocumentReading.ReadDocument?

    /// What statements see as `archive`.
    func attachment() -> Attachment

    /// The rows of the engine's table `record`.
    func rows() throws(QueryFailure.Cause) -> [EngineTable.Record]

    /// The projects that have a record.
    func projects() throws(QueryFailure.Cause) -> [String]

    /// What to do where the archive is not fetched into this clone; nil where it is, or nothing was ever filed.
    func absence() throws(PortfolioError) -> Message?

    /// Reads documents of records by their paths on the archive's branch; nil where there is none.
    func reader() throws(PortfolioError) -> Reader
}
