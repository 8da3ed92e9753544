extension DocumentIndex {
    /// The findings kept for a state: what `state` names must stand for all they depend on, documents, standard, date.
    package func findings(of state: String) throws(DatabaseError) -> [UInt8]? {
        guard
            case .bytes(let findings) = try connection.rows(
                "SELECT findings FROM \(IndexFile.kept) WHERE state = ?", [.text(state)]
            ).first?.first
        else { return nil }
        return findings
    }

    /// Keeps findings, the last states' only; where the file can't be written now, it doesn't matter.
    package func keep(_ findings: [UInt8], of state: String) throws(DatabaseError) {
        do throws(DatabaseError) {
            try connection.transaction { () throws(DatabaseError) in
                try connection.prepare("INSERT OR REPLACE INTO \(IndexFile.kept) VALUES (?, ?)")
                    .run([.text(state), .bytes(findings)])
                try connection.execute(
                    """
                    DELETE FROM \(IndexFile.kept) WHERE rowid NOT IN
                    (SELECT rowid FROM \(IndexFile.kept) ORDER BY rowid DESC LIMIT \(Self.keptStates))
                    """)
            }
        } catch {
            guard error.isBusy || error.isUnwritable else { throw error }
        }
    }

    /// Working tree, staged, and a few commits, in some worktrees.
    private static let keptStates = 32
}
