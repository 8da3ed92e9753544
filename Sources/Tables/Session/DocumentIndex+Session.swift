extension DocumentIndex {
    /// Shows a state to statements, and beside it the one it is compared with; every document of both is in the index.
    ///
    /// `whenStuck` is told, on another thread, the name of a statement that nothing stops; it may end the process.
    package func session(
        live: [DocumentKey], before: [DocumentKey]? = nil, views: [View] = [], engine: [EngineTable] = [],
        whenStuck: @escaping @Sendable (_ statement: String) -> Void = { _ in }
    ) throws(SessionFailure) -> Session {
        let session = try Session(self, live: live, before: before, whenStuck: whenStuck)
        do throws(DatabaseError) {
            for table in engine { try session.fill(table) }
        } catch {
            throw .database(error)
        }
        do throws(QueryFailure) {
            for view in views { try session.add(view) }
        } catch {
            throw .view(error)
        }
        return session
    }
}
