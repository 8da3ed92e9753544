import Checks
import Filing
import Text

extension [Finding] {
    /// Names each finding, in their order, for tools that follow one from run to run: by rule, path and item, and where
    /// several have the same by their number, never by line or message.
    var fingerprints: [String] {
        var counts: [Finding.Fingerprint: Int] = [:]
        return map { finding in
            let number = counts[finding.fingerprint, default: 0]
            counts[finding.fingerprint] = number + 1
            let parts = [finding.rule.name, finding.path] + finding.item + (number == 0 ? [] : ["\(number)"])
            return SHA256(of: [UInt8](parts.joined(separator: "\0").utf8)).hex
        }
    }
}
