import Checks
import Git
import Tables
import Text
import Values
import Workspaces

extension Portfolio {
    /// The name and version of the standard, as its own document says.
    var standardsName: String? {
        get throws(HistoryFailure) {
            do throws(QueryFailure) {
                let row = try session.run("SELECT name, version FROM standard", named: "standard").rows.first
                let words = row?.compactMap { $0.text ?? $0.number?.plainText } ?? []
                return words.isEmpty ? nil : words.joined(separator: " ")
            } catch {
                throw .portfolio(.query(error))
            }
        }
    }

    /// The tree of the standard's folder in a tree of a commit; nil where it has none.
    func standardsTree(in tree: ObjectID, of repository: Repository) throws(HistoryFailure) -> ObjectID? {
        guard let folder = RepositoryPath("standard") else { preconditionFailure("the standard's folder is a path") }
        return try git { () throws(GitError) in try repository.entry(at: folder, inTree: tree)?.id }
    }
}
