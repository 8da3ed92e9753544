import Tables

extension Portfolio.Options {
    /// Does something that the index's file is used for, and does it once more without where the file fails.
    package func withUsableIndex<Result>(
        _ body: (Portfolio.Options) throws(PortfolioError) -> Result
    ) throws(PortfolioError) -> Result {
        do throws(PortfolioError) {
            return try body(self)
        } catch {
            guard let options = withoutFile(after: error) else { throw error }
            return try body(options)
        }
    }

    /// The same with an index in memory, for what failed by `error` since the index's file is damaged, or was held or
    /// emptied by another process; nil where it failed for another reason.
    ///
    /// A damaged file is emptied for those who come next.
    package func withoutFile(after error: PortfolioError) -> Portfolio.Options? {
        guard error.isOfIndex, !indexFolders.isEmpty else { return nil }
        DocumentIndex.emptyDamaged(in: indexFolders)
        var options = self
        options.indexFolders = []
        return options
    }
}
