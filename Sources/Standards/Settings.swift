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
    /// Whether somebody is known by a verified signature alone for something that he may change.
    package let demandsSignatures: Bool
    /// The newest version of each template.
    package let templateVersions: [String: String]
    /// In which every text of the standard is to be; none where it does not say.
    package let languages: [Language]
    /// What phases, gates, classes and the like are called, by id.
    let titles: [String: Message]
    private let levels: [LevelChange]
    /// What a project has that does not say.
    package let defaultTraits: Traits

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
        package static let programsFindings: RuleID = "document-unreadable"
    }

    /// What projects are told apart by, each with the id that one has: its class, its phase.
    package typealias Traits = [String: String]

    fileprivate struct LevelChange: Sendable {
        let rule: RuleID
        /// What a project has for which it holds; nothing where it holds for all.
        let traits: Traits
        /// Nil where the rule is switched off.
        let level: Level?

        func fits(_ others: Traits) -> Bool { traits.allSatisfy { others[$0.key] == $0.value } }
    }

    /// The settings of a standard that says nothing.
    package static let none = Settings(root: nil)

    init(root: Node?) {
        titles = Self.titles(of: root)
        demandsSignatures = root?["permissions"]?.children.contains { $0["signed"]?.boolean == true } ?? false
        placeholders = root?["placeholders"]?.children.compactMap(\.string) ?? []
        recordColumns = root?["record_columns"]?.children.compactMap(\.string) ?? []
        holidays = Set(root?["holidays"]?.children.compactMap { $0.string.flatMap { Day($0) } } ?? [])
        defaultTraits = Dictionary(
            uniqueKeysWithValues: AgreedNames.traits.compactMap { trait in
                root?[AgreedNames.defaultPrefix + trait]?.string.map { (trait, $0) }
            })
        templateVersions = Dictionary(
            (root?["templates"]?.children ?? .none).compactMap { template in
                template.key.flatMap { name in template["version"]?.string.map { (name, $0) } }
            }
        ) { first, _ in first }
        languages = root?["languages"]?.children.compactMap { $0.string.map { Language($0) } } ?? []
        levels = root?["levels"]?.children.compactMap(LevelChange.init) ?? []
        var blocks: [String: Block] = [:]
        for block in root?["blocks"]?.children ?? .none {
            if let name = block.key { blocks[name] = Block(block) }
        }
        self.blocks = blocks
    }

    /// How much a rule's findings weigh for projects with these traits, the last change that fits deciding; nil where it
    /// is off.
    package func level(of rule: RuleID, own: Level, for traits: Traits) -> Level? {
        levels.last { $0.rule == rule && $0.fits(traits) }.map(\.level) ?? own
    }

    /// How much the findings of a rule weigh.
    package struct Weight: Sendable {
        /// Nil where the rule is off.
        package let level: Level?
        /// The projects for which it weighs otherwise, by what their traits are called, in the settings' order.
        package let exceptions: [(traits: [Message], level: Level?)]
    }

    package func weight(of rule: Rule) -> Weight {
        let level = level(of: rule.id, own: rule.level, for: [:])
        var exceptions: [Traits] = []
        for change in levels where change.rule == rule.id && !exceptions.contains(change.traits) {
            exceptions.append(change.traits)
        }
        return Weight(
            level: level,
            exceptions: exceptions.map { (called($0), self.level(of: rule.id, own: rule.level, for: $0)) }
                .filter { $0.level != level })
    }

    private func called(_ traits: Traits) -> [Message] {
        AgreedNames.traits.compactMap { traits[$0] }.map { titles[$0] ?? Message([.english: $0]) }
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
        let traits = AgreedNames.traits.compactMap { trait in node[trait]?.string.map { (trait, $0) } }
        self.init(
            rule: RuleID(rule), traits: Dictionary(uniqueKeysWithValues: traits), level: Level(rawValue: level))
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
