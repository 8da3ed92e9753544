package import Filing
import Git
import Reading
import Text

/// What greffe wrote into history, for programs.
package enum HistoryData {
    /// An array of objects, one an entry.
    package static func json(_ entries: [HistoryEntry]) -> String {
        let objects = entries.map { entry in
            PlainValue.object([
                "kind": .string(entry.kind.rawValue), "subject": .string(entry.subject),
                "commit": .string(entry.commit.id.hex), "date": .string(entry.commit.committer.date.iso8601),
                "author": .string(entry.commit.author.identity.name),
                "email": .string(entry.commit.author.identity.email),
            ])
        }
        return JSONWriter.write(Tree.of(.array(objects)).root)
    }
}
