import Checks
import Standards
import Text

extension Portfolio {
    /// The findings that stop something which the standard's `blocks` name; errors do where it says nothing of it.
    ///
    /// Findings about a change of documents stop nothing that is about their state.
    func blocking(_ name: String, among findings: [Finding]) -> [Finding] {
        let block = standard.settings.blocks[name] ?? Settings.Block(level: .error, isNewOnly: false)
        return findings.filter { finding in
            let rule = standard[rule: finding.rule]
            return finding.standing == .open && finding.level >= block.level && rule?.scope != .change
                && block.names(finding.rule, isOfProgram: rule == nil)
        }
    }
}
