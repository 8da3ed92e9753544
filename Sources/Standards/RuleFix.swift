package import Text

/// What a rule does about what it finds: which field gets which value.
package struct RuleFix: Sendable {
    /// Whether nobody has to look at it: the value follows from what is there.
    package let isSafe: Bool
    package let title: [Language: MessageTemplate]
    /// The field, as a path below the finding's row; nil for the one that the finding is about.
    package let field: String?
    /// What one would type, with columns of the rule's SQL in its gaps.
    package let value: MessageTemplate
}

extension RuleFix {
    /// Nil where a field it can't do without could not be read.
    init?(_ node: Node) {
        guard let isSafe = node["safe"]?.boolean, let title = node["title"].map(Message.init),
            let value = node["value"]?.string
        else { return nil }
        self.isSafe = isSafe
        self.title = title.texts.mapValues(MessageTemplate.init)
        field = node["field"]?.string
        self.value = MessageTemplate(value)
    }
}
