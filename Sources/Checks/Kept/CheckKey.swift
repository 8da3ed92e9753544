import Filing
import Git
import Tables
import Text
import Values
import Workspaces

/// Names what a check's findings depend on.
struct CheckKey {
    /// The commit that is checked, or that the state would be the next of; empty before the first.
    let tip: String
    /// The parents of that commit.
    let parents: [String]
    /// Names the standard, the portfolio's settings, the day, the program and the archive: what does not change with documents.
    let context: String
    /// Names the index that holds what is kept.
    let version: String

    /// `documents` are those of the state, under the standard that counts.
    init(
        _ state: State, _ documents: DocumentTree, in workspace: Workspace, _ options: Portfolio.Options
    ) throws(GitError) {
        let tip = if case .commit(let id) = state { Optional(id) } else { try workspace.repository.head.commit }
        self.tip = tip?.hex ?? ""
        parents =
            try tip.map { (tip) throws(GitError) in try workspace.repository.commit(tip).parents.map(\.hex) } ?? []
        version = try documents.readingIdentity
        let governing = try documents.below(["standard", Workspace.marker]).identity
        let archive = try ArchiveBranch(in: workspace.repository).tip?.hex ?? ""
        let words = [governing.hex, options.today.text, options.period?.text ?? "", options.program, archive]
        context = "base " + words.joined(separator: " ")
    }

    /// Names all that the findings of a state depend on: what it is compared with, who changes it, what a merge brings.
    func name(
        of documents: JudgedDocuments, _ comparison: Comparison, author: String?, merging merged: ObjectID?
    ) throws(GitError) -> String {
        let proposed = comparison.judge == nil ? "" : try documents.proposed.identity.hex
        let before = comparison.before.map { "\($0)" } ?? ""
        let words = [try documents.live.identity.hex, proposed, tip, before, author ?? "", merged?.hex ?? ""]
        return "state \(context) \(words.joined(separator: " "))"
    }

    /// The findings of the very state, where they are kept.
    func keptResult(of name: String, in folders: [String]) -> CheckResult? {
        DocumentIndex.findings(of: name, in: folders, version: version).flatMap(CheckResult.init(kept:))
    }

    /// The last base that was kept.
    func keptOutcome(in folders: [String]) -> KeptOutcome? {
        DocumentIndex.findings(of: context, in: folders, version: version).flatMap(KeptOutcome.init(kept:))
    }
}
