import Formats
package import Text

/// What a finding means that the program names itself, whatever the standard.
package struct Explanation: Sendable {
    package let id: RuleID
    package let what: Message
    package let why: Message
    /// What to do about it.
    package let help: Message

    /// Those that the program carries, in their order.
    package static var all: [Explanation] {
        guard let source = BuiltInFiles.engine["findings.yaml"] else { return [] }
        return YAML.read(source).tree.root.children.compactMap(Explanation.init)
    }

    private init?(_ entry: Node) {
        guard let name = entry.key, let what = entry["what"], let why = entry["why"], let help = entry["help"] else {
            return nil
        }
        (id, self.what, self.why, self.help) = (RuleID(name), Message(what), Message(why), Message(help))
    }
}
