import Text

/// Booleans: `oui`, `no`, `vrai`, `off`.
extension Conventions {
    func boolean(_ human: HumanText) -> TypedScalar {
        switch human.text.folded {
        case "true", "yes", "oui", "vrai", "on", "✓", "✔": .boolean(true)
        case "false", "no", "non", "faux", "off": .boolean(false)
        default: .fault(.malformed(human.text, as: .boolean))
        }
    }
}
