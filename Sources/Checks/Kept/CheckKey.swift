import Git
import Tables
import Text
import Values
import Workspaces

/// Names all that a check's findings depend on.
struct CheckKey {
    /// The state compared with.
    let before: State
    /// The commit that is checked, or that the state would be the next of; empty before the first.
    let tip: String
    /// Names the standard, the portfolio's settings, the day and the program: what does not change with documents.
    let context: String
    /// Names the state and all else.
    let name: String
    /// Names the index that holds what is kept.
    let version: String

    /// The key of a state compared with its predecessor, or with `before`.
    init(
        _ state: State, _ documents: DocumentTree, before: State? = nil, in workspace: Workspace,
        _ options: Portfolio.Options
    ) throws(PortfolioError) {
        let governing = documents.filtered { $0.text.hasPrefix("standard/") || $0.text == Workspace.marker }
        do throws(GitError) {
            if let before { self.before = before } else { self.before = try workspace.predecessor(of: state) }
            tip = try Self.tip(of: state, in: workspace)
            version = try documents.readingIdentity
            let standing = [
                try governing.identity.hex, options.today.text, options.period?.text ?? "", options.program,
            ]
            context = "base " + standing.joined(separator: " ")
            let passing = [try documents.identity.hex, tip, "\(self.before)", options.author ?? ""]
            name = "state " + (standing + passing).joined(separator: " ")
        } catch {
            throw .git(error)
        }
    }

    private static func tip(of state: State, in workspace: Workspace) throws(GitError) -> String {
        if case .commit(let id) = state { return id.hex }
        return try workspace.repository.head.commit?.hex ?? ""
    }

    /// The findings of the very state, where they are kept.
    func keptResult(in folders: [String]) -> CheckResult? {
        DocumentIndex.findings(of: name, in: folders, version: version).flatMap(CheckResult.init(kept:))
    }

    /// The last base that was kept.
    func keptOutcome(in folders: [String]) -> KeptOutcome? {
        DocumentIndex.findings(of: context, in: folders, version: version).flatMap(KeptOutcome.init(kept:))
    }
}
