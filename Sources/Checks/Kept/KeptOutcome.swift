import Formats
import Text
import Values
import Workspaces

/// What a check found of a commit, kept to be the base of the next checks.
struct KeptOutcome {
    /// The commit whose documents were checked.
    let tip: String
    let documentCount: Int
    let parts: [CheckPart: CheckPart.Outcome]
}

extension KeptOutcome {
    /// Everything that was found, before levels and waivers.
    var findings: [Finding] { parts.values.flatMap(\.findings) }

    /// What of a check has to be done again for a state; nil where that is all.
    func recheck(_ portfolio: Portfolio, since documents: DocumentTree, _ key: CheckKey) -> Recheck? {
        Recheck(portfolio, since: documents, self, key)
    }

    var kept: [UInt8] {
        let parts = parts.map { part, outcome in
            PlainValue.object([
                "part": part.kept, "reads": outcome.reads.map { .array($0.sorted().map { .string($0) }) },
                "findings": .array(outcome.findings.map(\.kept)), "repeatable": .boolean(outcome.isRepeatable),
                "by_project": .boolean(outcome.isByProject),
            ])
        }
        return PlainValue.object([
            "tip": .string(tip), "documents": .integer(documentCount), "parts": .array(parts),
        ]).json
    }

    /// Nil where these bytes are none of ours, or damaged.
    init?(kept bytes: [UInt8]) {
        let (tree, faults) = JSON.read(SourceText(name: "", bytes: bytes))
        guard faults.isEmpty, let tip = tree.root["tip"]?.string,
            let documents = tree.root["documents"]?.number?.integer, let nodes = tree.root["parts"]?.children
        else { return nil }
        var parts: [CheckPart: CheckPart.Outcome] = [:]
        for node in nodes {
            guard let part = node["part"].flatMap(CheckPart.init(kept:)), let items = node["findings"]?.children else {
                return nil
            }
            let findings = items.map { Finding(kept: $0) }
            guard !findings.contains(nil) else { return nil }
            parts[part] = CheckPart.Outcome(
                findings: findings.compactMap(\.self),
                reads: node["reads"].map { Set($0.children.compactMap(\.string)) },
                isByProject: node["by_project"]?.boolean == true,
                isRepeatable: node["repeatable"]?.boolean == true)
        }
        self.init(tip: tip, documentCount: documents, parts: parts)
    }
}

extension CheckPart {
    fileprivate var kept: PlainValue {
        let words =
            switch self {
            case .standard: ["standard"]
            case .files: ["files"]
            case .documents: ["documents"]
            case .references(let table, let column): ["references", table, column]
            case .rule(let id): ["rule", id.name]
            }
        return .array(words.map { .string($0) })
    }

    fileprivate init?(kept node: Node) {
        let words = node.children.compactMap(\.string)
        switch (words.first, words.count) {
        case ("standard", 1): self = .standard
        case ("files", 1): self = .files
        case ("documents", 1): self = .documents
        case ("references", 3): self = .references(table: words[1], column: words[2])
        case ("rule", 2): self = .rule(RuleID(words[1]))
        default: return nil
        }
    }
}
