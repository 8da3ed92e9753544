/// What one statement written by a stranger may take before it is stopped.
package struct QueryLimits: Hashable, Sendable {
    /// The processor time that it may take.
    package var duration: Duration
    /// How much longer it may take by the clock, while the computer is busy with other things.
    package var patience: Duration
    /// The bytes that SQLite may allocate beyond what it holds already.
    package var memory: Int
    package var rowCount: Int
    /// The rows that are kept; those beyond are only counted.
    package var keptRowCount: Int
    /// About the bytes that all the rows take.
    package var size: Int

    package init(
        duration: Duration = .seconds(1), patience: Duration = .seconds(60), memory: Int = 40 << 20,
        rowCount: Int = 1_000_000, keptRowCount: Int = .max, size: Int = 24 << 20
    ) {
        self.duration = duration
        self.patience = patience
        self.memory = memory
        self.rowCount = rowCount
        self.keptRowCount = keptRowCount
        self.size = size
    }
}
