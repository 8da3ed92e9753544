import Git
import Standards
import Tables
import Text
import Workspaces

/// What of a check has to be done again, given what the same check found of a state that differs in few documents.
struct Recheck {
    /// What was found of the other state; parts that might find something else are not among them.
    let kept: [CheckPart: CheckPart.Outcome]
    /// The documents that are new or differ, and those of them that are in this state.
    let paths: Set<String>
    let keys: [DocumentKey]
    /// The projects that these documents are about.
    let projects: Set<String>
    /// The tables in which only rows of these projects differ, and those in which any may.
    private var tablesOfProjects: Set<String> = []
    private var tablesOfAll: Set<String> = []
    /// How many files are documents; nil where that has to be counted again.
    let documentCount: Int?
    private let hasOtherFiles: Bool
    private let hasFaults: Bool

    /// How many documents may differ, so that looking at each is less than looking at all.
    private static let mostDocuments = 200
    /// How many it is worth asking for each by itself.
    private static let fewDocuments = 16

    /// Nil where so much differs that everything has to be looked at; `key` is the state's.
    init?(_ portfolio: Portfolio, since base: DocumentTree, _ kept: KeptOutcome, _ key: CheckKey) {
        let live = portfolio.documents
        let changes = live.changes(since: base)
        guard changes.count <= Self.mostDocuments else { return nil }
        self.kept = kept.parts.filter(\.value.canBeKept)
        paths = Set(changes.map(\.path.text))
        keys = changes.compactMap { live[$0.path]?.key }
        let older = changes.compactMap { base[$0.path]?.key }
        hasOtherFiles =
            changes.contains { $0.how != .changed } || live.notFiles != base.notFiles
            || live.conflicted != base.conflicted
        documentCount = hasOtherFiles ? nil : kept.documentCount
        hasFaults = !portfolio.index.areSound(keys + older)
        var projects: Set<String> = []
        for change in changes {
            guard let (kind, captures) = portfolio.standard.kind(of: change.path.text) else {
                guard let project = portfolio.standard.project(of: change.path.text) else { continue }
                // Of no kind, it may have the sections of a template.
                projects.insert(project)
                tablesOfProjects.insert(EngineTable.documentFieldTable)
                continue
            }
            let tables = portfolio.index.layout.tables(ofKind: kind.name)
                .union(["section", "file", EngineTable.documentFieldTable])
            if let project = captures[AgreedNames.project] {
                projects.insert(project)
                tablesOfProjects.formUnion(tables)
            } else {
                tablesOfAll.formUnion(tables)
            }
        }
        if key.parents == [kept.tip] {
            // A commit is the last of the projects that it changes, be it a file's mode, which no document shows.
            projects.formUnion(
                portfolio.lastCommits().filter { $0.value.id.hex == key.tip }.map { String($0.key.name) })
            tablesOfProjects.insert("last_commit")
        } else if kept.tip != key.tip {
            tablesOfAll.insert("last_commit")
        }
        self.projects = projects
        // What the engine itself knows of a state.
        tablesOfAll.formUnion(["changed_document", "finding"])
        if hasOtherFiles { tablesOfAll.insert("file") }
    }

    var extentOfFiles: CheckPart.Extent { kept[.files] == nil || hasOtherFiles ? .everything : .nothing }

    var extentOfDocuments: CheckPart.Extent { kept[.documents] == nil ? .everything : .changes }

    /// How much of the references of a column is looked at: all, where what they name may be gone or there again.
    func extent(of references: References) -> CheckPart.Extent {
        let changed = tablesOfProjects.union(tablesOfAll)
        guard kept[references.part] != nil, references.targets.allSatisfy({ !changed.contains($0.table) }), !hasFaults
        else { return .everything }
        guard changed.contains(references.table.name) else { return .nothing }
        return keys.count <= Self.fewDocuments ? .changes : .everything
    }

    /// How much a rule has to see: nothing where it reads no table that has changed; what has changed where each of its
    /// findings is of one project; else everything, as where it failed, since it may have on what has changed.
    func extent(of rule: Rule) -> CheckPart.Extent {
        guard let kept = kept[.rule(rule.id)], let tables = kept.reads else { return .everything }
        let reads = tables.map { $0.hasPrefix("before_") ? String($0.dropFirst("before_".count)) : $0 }
        if !tablesOfAll.isDisjoint(with: reads) { return .everything }
        guard !tablesOfProjects.isDisjoint(with: reads) else { return .nothing }
        return rule.scope == .project && kept.isByProject ? .changes : .everything
    }

    /// What a part found of the changes, in the place of what it had found there.
    func merged(
        _ outcome: CheckPart.Outcome, into part: CheckPart, where isChanged: (Finding) -> Bool
    ) -> CheckPart.Outcome {
        var merged = outcome
        merged.reads = kept[part]?.reads ?? outcome.reads
        merged.findings = (kept[part]?.findings ?? []).filter { !isChanged($0) } + outcome.findings.filter(isChanged)
        return merged
    }
}
