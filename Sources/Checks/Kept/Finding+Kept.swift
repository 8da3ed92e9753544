import Reading
import Text
import Values

/// Findings as the index keeps them: JSON, read back by the program that wrote it and by no other.
extension Finding {
    var kept: PlainValue {
        .object([
            "rule": .string(rule.name), "level": .string(level.rawValue), "path": .string(path),
            "excerpt": excerpt.map(\.kept), "message": message.kept, "help": help.map(\.kept),
            "project": project.map { .string($0) }, "item": .array(item.map { .string($0) }),
            "fix": fix.map(\.kept), "standing": .string(standing.rawValue),
        ])
    }

    /// Nil where this is no finding.
    init?(kept node: Node) {
        guard let rule = node["rule"]?.string, let level = node["level"]?.string.flatMap({ Level(rawValue: $0) }),
            let path = node["path"]?.string, let message = node["message"],
            let standing = node["standing"]?.string.flatMap({ Standing(rawValue: $0) })
        else { return nil }
        self.init(
            rule: RuleID(rule), level: level, path: path, excerpt: node["excerpt"].flatMap(Excerpt.init(kept:)),
            message: Message(kept: message), help: node["help"].map(Message.init(kept:)),
            project: node["project"]?.string, item: node["item"]?.children.compactMap(\.string) ?? [],
            fix: node["fix"].flatMap(PlacedFix.init(kept:)), standing: standing)
    }
}

extension PlacedFix {
    fileprivate var kept: PlainValue {
        let edits = edits.map { edit in
            let places = [edit.start.line, edit.start.column, edit.end.line, edit.end.column]
            return PlainValue.array(places.map { .integer($0) } + [.string(edit.text)])
        }
        return .object(["title": title.kept, "safety": .string(safety.rawValue), "edits": .array(edits)])
    }

    fileprivate init?(kept node: Node) {
        guard let title = node["title"], let safety = node["safety"]?.string.flatMap({ Fix.Safety(rawValue: $0) }),
            let edits = node["edits"]?.children.map(Edit.init(kept:)), !edits.contains(nil)
        else { return nil }
        self.init(title: Message(kept: title), safety: safety, edits: edits.compactMap(\.self))
    }
}

extension PlacedFix.Edit {
    fileprivate init?(kept node: Node) {
        let places = node.children.compactMap { $0.number?.integer }
        guard places.count == 4, let text = node[4]?.string else { return nil }
        self.init(
            start: Position(line: places[0], column: places[1]), end: Position(line: places[2], column: places[3]),
            text: text)
    }
}

extension Excerpt {
    fileprivate var kept: PlainValue {
        .array([start.line, start.column, end.line, end.column, skipped].map { .integer($0) } + [.string(line)])
    }

    fileprivate init?(kept node: Node) {
        let places = node.children.compactMap { $0.number?.integer }
        guard places.count == 5, let line = node[5]?.string else { return nil }
        self.init(
            start: Position(line: places[0], column: places[1]), end: Position(line: places[2], column: places[3]),
            line: line, skipped: places[4])
    }
}

extension Message {
    fileprivate var kept: PlainValue {
        .object(
            texts.sorted { $0.key.tag < $1.key.tag }.map {
                PlainValue.Member(key: $0.key.tag, value: .string($0.value))
            })
    }

    fileprivate init(kept node: Node) {
        self.init(
            Dictionary(node.children.map { (Language($0.key ?? ""), $0.string ?? "") }) { first, _ in first })
    }
}
