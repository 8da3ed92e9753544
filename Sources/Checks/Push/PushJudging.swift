import Filing
package import Git
import Standards
import Text
package import Workspaces

/// Judges what a push would do, each branch by the standard that stands at its present tip.
package struct PushJudging {
    private let workspace: Workspace
    private let options: Portfolio.Options
    private let defaultTip: ObjectID?

    /// `defaultTip` is that of the branch which judges new ones, where the push goes; nil where there is none yet.
    package init(_ workspace: Workspace, _ options: Portfolio.Options, defaultTip: ObjectID?) {
        (self.workspace, self.options, self.defaultTip) = (workspace, options, defaultTip)
    }

    /// A verdict for each update, the archive's first: what it brings is there for the references of documents.
    package func verdicts(on updates: [ReferenceUpdate]) throws(PortfolioError) -> [PushVerdict] {
        var verdicts: [PushVerdict] = []
        var moved: [RefName: ObjectID] = [:]
        for update in updates {
            guard let archive = ArchiveUpdate(update, in: workspace.repository) else { continue }
            var verdict = PushVerdict(of: update.name)
            verdict.refusals = try git { () throws(GitError) in try archive.refusals() }
            verdicts.append(verdict)
            if update.name == ArchiveBranch.reference, !verdict.isRefusal { moved[update.name] = update.new }
        }
        let judged = Set(verdicts.map(\.name))
        let later = try git { () throws(GitError) in moved.isEmpty ? workspace : try workspace.moving(moved) }
        for update in updates where update.isOfBranch && !judged.contains(update.name) {
            guard let new = update.new else { continue }
            verdicts.append(
                try BranchJudging(update.name, to: new, in: later, options).verdict(
                    since: update.old, orAfter: defaultTip))
        }
        return verdicts
    }
}
