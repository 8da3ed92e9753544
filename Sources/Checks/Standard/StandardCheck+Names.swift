import Formats
import Standards
import Tables
import Text

/// Names that stand for nothing.
extension StandardCheck {
    /// Values that the schemas say name rows of tables which nothing fills.
    func unknownTables() -> [Finding] {
        let tables = Set(portfolio.index.layout.tables.map(\.name))
        return files.sorted { $0.key < $1.key }.filter { $0.key.hasPrefix("schema/") }.flatMap { _, source in
            let root = JSON.read(source, depth: Standard.schemaDepth).tree.root
            return root.all(named: "x-refers-to").flatMap(\.texts).filter { !tables.contains($0.text) }.map { name in
                let diagnostic = Diagnostic(
                    "unknown-table", .error, at: name.node.range, .unknownTable(name.text),
                    help: tables.meant(by: name.text))
                return finding(diagnostic, in: source, name.text, String(name.node.range.lowerBound))
            }
        }
    }

    /// What `standard.yaml` names and the standard has not got: rules that block, kinds that may be changed, templates.
    func unknownNames() -> [Finding] {
        guard let source = files["standard.yaml"], let root = settings(in: source) else { return [] }
        let rules = Set(
            standard.rules.map(\.id.name) + Explanation.all.map(\.id.name) + [Settings.Block.programsFindings.name])
        let blocking = (root["blocks"]?.children ?? .none).compactMap { $0["rules"] }.flatMap(\.texts)
            .filter { !rules.contains($0.text) }
            .map {
                Diagnostic(
                    "unknown-rule", .error, at: $0.node.range, .unknownRule($0.text), help: rules.meant(by: $0.text))
            }
        let kinds = Set(standard.kinds.map(\.name))
        let permitted = (root["permissions"]?.children ?? .none).filter { !kinds.contains($0.key ?? "") }.map {
            Diagnostic(
                "unknown-kind", .error, at: $0.keyRange ?? $0.range, .unknownKind($0.key ?? ""),
                help: kinds.meant(by: $0.key ?? ""))
        }
        let folders = Set(standard.templates.names)
        let templates = (root["templates"]?.children ?? .none).filter { !folders.contains($0.key ?? "") }.map {
            Diagnostic("unknown-template", .error, at: $0.keyRange ?? $0.range, .templateWithoutFiles($0.key ?? ""))
        }
        return (blocking + permitted + templates).map { finding($0, in: source, source[$0.range]) }
    }

    /// Thresholds that only some classes, or cadences, have, and those that nothing compares with.
    func thresholds() -> [Finding] {
        guard let source = files["standard.yaml"], let root = settings(in: source) else { return [] }
        let missing = ["classes", "cadences"].flatMap { missingThresholds($0, in: root) }
        return (missing + unusedThresholds(in: root)).map {
            finding($0, in: source, $0.message.text(in: .english), String($0.range.lowerBound))
        }
    }

    /// What one class or cadence has and another has not, unless all projects have it.
    private func missingThresholds(_ section: String, in root: Node) -> [Diagnostic] {
        let owners = Array(root[section]?.children ?? .none)
        let names = owners.flatMap { $0.thresholds.compactMap(\.key) }.uniqued()
            .filter { root["thresholds"]?[$0] == nil }
        return owners.flatMap { owner in
            names.filter { owner["thresholds"]?[$0] == nil }.map {
                Diagnostic(
                    "threshold-missing", .warning, at: owner.keyRange ?? owner.range,
                    .missingThreshold($0, of: owner.key ?? ""))
            }
        }
    }

    /// Each where it first stands.
    private func unusedThresholds(in root: Node) -> [Diagnostic] {
        let texts = statements.flatMap(\.tokens).filter { $0.kind == .text }.map { $0.text.dropFirst().dropLast() }
        let compared = Set(texts.map(String.init))
        // LIKE 'amendments\_%' means all that begin so.
        let beginnings = texts.filter { $0.hasSuffix("\\_%") }.map { $0.dropLast(3) + "_" }
        let owners =
            [root]
            + ["cadences", "classes", "criticalities", "phases"].flatMap {
                Array(root[$0]?.children ?? .none)
            }
        var seen = compared
        return owners.flatMap { Array($0.thresholds) }.compactMap { threshold in
            let name = threshold.key ?? ""
            guard !beginnings.contains(where: { name.hasPrefix($0) }), seen.insert(name).inserted else { return nil }
            return Diagnostic(
                "threshold-unused", .warning, at: threshold.keyRange ?? threshold.range, .unusedThreshold(name))
        }
    }

    /// Those of rules, views and saved questions.
    var statements: [StandardStatement] {
        (standard.views + standard.queries).map { StandardStatement($0) }
            + standard.rules.map { StandardStatement($0) }
    }

    /// What `standard.yaml` says, by the schema that the standard has for it.
    func settings(in source: SourceText) -> Node? {
        standard.kinds.named("standard")?.read(source, portfolio.conventions).tree?.root
    }
}

extension Set<String> {
    /// The name that was probably meant.
    fileprivate func meant(by name: String) -> Message? {
        name.nearest(of: sorted()).map { Message.didYouMean($0) }
    }
}

extension Array where Element: Hashable {
    /// Each element once, where it first stands.
    fileprivate func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}

extension Node {
    /// The thresholds that stand here.
    fileprivate var thresholds: Children { self["thresholds"]?.children ?? .none }

    /// The members of this name, at any depth.
    func all(named name: String) -> [Node] {
        children.flatMap { ($0.key == name ? [$0] : []) + $0.all(named: name) }
    }

    /// The texts that stand here: this one, or the items.
    fileprivate var texts: [(node: Node, text: String)] {
        if let string { return [(self, string)] }
        return children.compactMap { item in item.string.map { (item, $0) } }
    }
}
