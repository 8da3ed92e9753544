package import Standards
import Text

extension Standard {
    /// The findings that stop something, as `blocks` say; errors do where they say nothing of it.
    package func findings(_ findings: [Finding], blocking step: Blockable) -> [Finding] {
        places(in: findings, blocking: step).map { findings[$0] }
    }

    /// Their places.
    func places(in findings: [Finding], blocking step: Blockable) -> [Int] {
        let block = settings.blocks[step.rawValue] ?? Settings.Block(level: .error, isNewOnly: false)
        let scopes = Dictionary(rules.map { ($0.id, $0.scope) }) { first, _ in first }
        return findings.indices.filter { place in
            let finding = findings[place]
            guard finding.standing == .open || finding.standing == .known && !block.isNewOnly,
                finding.level >= block.level
            else { return false }
            let scope = scopes[finding.rule]
            return (step.isOfChange || scope != .change) && block.names(finding.rule, isOfProgram: scope == nil)
        }
    }
}
