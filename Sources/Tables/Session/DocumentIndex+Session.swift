extension DocumentIndex {
    /// Shows a state to statements, and beside it the one it is compared with; every document of both is in the index.
    ///
    /// `archive` gives the archive's tables when a statement first names them. What is wrong with a view is said when a
    /// statement uses it. `whenStuck` is told, on another thread, the name of a statement that nothing stops; it may
    /// end the process.
    package func session(
        live: [DocumentKey], before: [DocumentKey]? = nil, views: [View] = [], engine: [EngineTable] = [],
        archive: (() -> Attachment)? = nil,
        whenStuck: @escaping @Sendable (_ statement: String) -> Void = { _ in }
    ) throws(SessionFailure) -> Session {
        try Session(
            self, live: live, before: before, views: views, engine: engine, archive: archive, whenStuck: whenStuck)
    }
}
