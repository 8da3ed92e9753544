package import Text
package import Values

/// What `standard.yaml` settles for the engine itself; the rest of it is rows for rules and views.
package struct Settings: Sendable {
    /// What blocks a commit, a push or the closing of a period, by its name there.
    package let blocks: [String: Block]
    package let placeholders: [String]
    /// The fields of records that a list of them shows.
    package let recordColumns: [String]
    package let holidays: Set<Day>
    /// What phases, gates, classes and the like are called, by id.
    let titles: [String: Message]
    private let levels: [LevelChange]

    /// Which findings stop something.
    package struct Block: Hashable, Sendable {
        package let level: Level
        /// Only findings that the change brings.
        package let isNewOnly: Bool
        /// Nil where every rule blocks.
        package let rules: Set<RuleID>?

        package init(level: Level, isNewOnly: Bool, rules: Set<RuleID>? = nil) {
            self.level = level
            self.isNewOnly = isNewOnly
            self.rules = rules
        }

        /// Whether a rule's findings block; those that the program makes itself go by one name of their own.
        package func names(_ rule: RuleID, isOfProgram: Bool) -> Bool {
            guard let rules else { return true }
            return rules.contains(rule) || isOfProgram && rules.contains(Self.programsFindings)
        }

        /// Stands for every finding about a document that no rule of the standard makes.
        private static let programsFindings: RuleID = "document-unreadable"
    }

    fileprivate struct LevelChange: Sendable {
        let rule: RuleID
        /// Nil for every class.
        let projectClass: String?
        /// Nil where the rule is switched off.
        let level: Level?
    }

    /// The settings of a standard that says nothing.
    package static let none = Settings(root: nil)

    init(root: Node?) {
        titles = Self.titles(of: root)
        placeholders = root?["placeholders"]?.children.compactMap(\.string) ?? []
        recordColumns = root?["record_columns"]?.children.compactMap(\.string) ?? []
        holidays = Set(root?["holidays"]?.children.compactMap { $0.string.flatMap { Day($0) } } ?? [])
        levels = root?["levels"]?.children.compactMap(LevelChange.init) ?? []
        var blocks: [String: Block] = [:]
        for block in root?["blocks"]?.children ?? .none {
            if let name = block.key { blocks[name] = Block(block) }
        }
        self.blocks = blocks
    }

    /// How much a rule's findings weigh for projects of a class, the last change that fits deciding; nil where it is off.
    package func level(of rule: RuleID, own: Level, class projectClass: String?) -> Level? {
        let fitting = levels.filter { $0.rule == rule && ($0.projectClass == nil || $0.projectClass == projectClass) }
        return fitting.last.map(\.level) ?? own
    }

    /// How much the findings of a rule weigh.
    package struct Weight: Sendable {
        /// Nil where the rule is off.
        package let level: Level?
        /// The classes of projects for which it weighs otherwise, by what they are called, in the settings' order.
        package let exceptions: [(projectClass: Message, level: Level?)]
    }

    package func weight(of rule: Rule) -> Weight {
        let level = level(of: rule.id, own: rule.level, class: nil)
        var classes: [String] = []
        for case let name? in levels.filter({ $0.rule == rule.id }).map(\.projectClass) where !classes.contains(name) {
            classes.append(name)
        }
        let exceptions = classes.map { name in
            (
                projectClass: titles[name] ?? Message([.english: name]),
                level: self.level(of: rule.id, own: rule.level, class: name)
            )
        }
        return Weight(level: level, exceptions: exceptions.filter { $0.level != level })
    }
}

extension Settings {
    private static func titles(of root: Node?) -> [String: Message] {
        var titles: [String: Message] = [:]
        for section in root?.children ?? .none {
            for entry in section.children {
                if let id = entry.key, let title = entry[AgreedNames.title] { titles[id] = Message(title) }
            }
        }
        return titles
    }
}

extension Settings.LevelChange {
    fileprivate init?(_ node: Node) {
        guard let rule = node["rule"]?.string, let level = node["level"]?.string else { return nil }
        self.init(rule: RuleID(rule), projectClass: node["class"]?.string, level: Level(rawValue: level))
    }
}

extension Settings.Block {
    fileprivate init(_ node: Node) {
        self.init(
            level: node["level"]?.string.flatMap { Level(rawValue: $0) } ?? .error,
            isNewOnly: node["findings"]?.string == "new",
            rules: node["rules"].map { Set($0.children.compactMap { $0.string.map { RuleID($0) } }) })
    }
}
