package import Text

/// A rule of the standard: what must hold between documents, as SQL whose rows are the faults.
package struct Rule: Sendable {
    package let id: RuleID
    package let level: Level
    package let scope: Scope
    package let title: Message
    /// Why an organisation asks for this.
    package let why: Message
    package let sql: String
    package let message: [Language: MessageTemplate]
    package let help: [Language: MessageTemplate]
    package let fix: RuleFix?
    package let examples: [RuleExample]
    /// The file, for faults of the rule itself, and the bytes of its SQL there.
    package let source: SourceText
    package let sqlRange: Range<Int>

    /// What a rule looks at.
    package enum Scope: String, Sendable {
        /// One project's rows and the rows that belong to no project.
        case project
        /// Everything.
        case portfolio
        /// What differs between two states; silent once the change is made.
        case change
        /// The records that are filed.
        case archive
    }
}

extension Rule {
    /// The rule that a document of kind `rule` holds; nil where a field it can't do without could not be read.
    init?(_ id: RuleID, _ document: Document) {
        guard let root = document.tree?.root,
            let level = root["level"]?.string.flatMap({ Level(rawValue: $0) }), let sql = root["sql"]?.string,
            let message = root["message"].map(Message.init)
        else { return nil }
        self.id = id
        self.level = level
        self.scope = root["scope"]?.string.flatMap { Scope(rawValue: $0) } ?? .portfolio
        self.title = root["title"].map(Message.init) ?? Message([:])
        self.why = root["why"].map(Message.init) ?? Message([:])
        self.sql = sql
        self.message = message.texts.mapValues(MessageTemplate.init)
        self.help = root["help"].map(Message.init)?.texts.mapValues(MessageTemplate.init) ?? [:]
        self.fix = root["fix"].flatMap(RuleFix.init)
        self.examples = root["examples"]?.children.map(RuleExample.init) ?? []
        self.source = document.source
        self.sqlRange = root["sql"]?.range ?? 0..<0
    }
}

extension Message {
    /// The texts of `{en: …, fr: …}`; a plain text is said in every language.
    init(_ node: Node) {
        if let text = node.string {
            self.init([.english: text])
        } else {
            self.init(
                Dictionary(node.children.map { (Language($0.key ?? ""), $0.string ?? "") }) { first, _ in first })
        }
    }
}
