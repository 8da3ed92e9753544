package import Text

/// The tables of the archive, which a statement names `archive.project`.
package enum Attachment {
    /// In a file, which is read where it is.
    case file(String)
    /// In memory.
    case index(DocumentIndex)
    /// They can't be had; why, and what to do.
    case unavailable(Message)

    package static let name = "archive"
}

extension Connection {
    /// Attaches the archive's tables under their name; those in memory as a copy.
    func attach(_ attachment: Attachment) throws(DatabaseError) {
        switch attachment {
        case .file(let path): try attach(path)
        case .index(let index):
            try attach(":memory:")
            try copy(from: index.connection, to: Attachment.name)
        case .unavailable: return
        }
    }

    /// Takes away the archive's tables that an earlier session had.
    func detachArchive() throws(DatabaseError) {
        guard try rows("SELECT name FROM pragma_database_list").contains([.text(Attachment.name)]) else { return }
        try execute("DETACH \(Attachment.name)")
    }

    private func attach(_ file: String) throws(DatabaseError) {
        try prepare("ATTACH ? AS \(Attachment.name)").run([.text(file)])
    }
}
