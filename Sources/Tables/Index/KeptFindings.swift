extension DocumentIndex {
    /// The findings kept for a state: what `state` names must stand for all they depend on, documents, standard, date.
    package func findings(of state: String) throws(DatabaseError) -> [UInt8]? {
        try Self.findings(of: state, on: connection)
    }

    private static func findings(of state: String, on connection: Connection) throws(DatabaseError) -> [UInt8]? {
        guard
            case .bytes(let kept) = try connection.rows(
                "SELECT findings FROM \(IndexFile.kept) WHERE state = ?", [.text(state)]
            ).first?.first
        else { return nil }
        let findings = kept.dropFirst(8)
        return kept.starts(with: checksum(of: findings)) ? Array(findings) : nil
    }

    /// The findings kept for a state in the index that ``open(in:layout:version:)`` would open, without what else it
    /// does; nil too where there is none or it can't be read now.
    package static func findings(of state: String, in folders: [String], version: String) -> [UInt8]? {
        for folder in folders {
            guard let connection = IndexFile.reading(IndexFolder(path: folder).file(version)) else { continue }
            do throws(DatabaseError) {
                return try findings(of: state, on: connection)
            } catch {
                // It is then made anew, which says what is wrong.
                return nil
            }
        }
        return nil
    }

    /// The file of the index that ``open(in:layout:version:)`` would open, where it is what `kept` says is kept for a
    /// state in it, and is marked as in use; nil too where it can't be read now.
    package static func file(
        keeping kept: [UInt8], of state: String, in folders: [String], version: String
    ) -> String? {
        folders.lazy.map { IndexFolder(path: $0).file(version) }.first { path in
            guard let connection = IndexFile.reading(path) else { return false }
            do throws(DatabaseError) {
                guard try findings(of: state, on: connection) == kept else { return false }
                IndexFolder.markAsUsed(path)
                return true
            } catch {
                // It is then made anew, which says what is wrong.
                return false
            }
        }
    }

    /// Keeps findings, the last states' only; where the file can't be written now, it doesn't matter.
    package func keep(_ findings: [UInt8], of state: String) throws(DatabaseError) {
        do throws(DatabaseError) {
            try connection.transaction { () throws(DatabaseError) in
                try connection.prepare("INSERT OR REPLACE INTO \(IndexFile.kept) VALUES (?, ?)")
                    .run([.text(state), .bytes(Self.checksum(of: findings[...]) + findings)])
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

    /// FNV-1a in eight bytes, for what SQLite does not see: findings are shown as they are kept.
    private static func checksum(of bytes: ArraySlice<UInt8>) -> [UInt8] {
        let sum = bytes.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return withUnsafeBytes(of: sum.littleEndian, Array.init)
    }

    /// Working tree, staged, and a few commits, in some worktrees.
    private static let keptStates = 32
}
