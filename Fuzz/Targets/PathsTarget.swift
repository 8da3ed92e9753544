import Standards
import Text

extension FuzzTarget {
    /// A pattern on the first line, as `x-path` writes it, and a path below: what the path captures makes it again.
    static let paths = FuzzTarget("paths") {
        [
            "projects/{project}/status/{period}.{yaml,md}\nprojects/crm/status/2026-10.yaml",
            "finance/{period}-{entity}.csv\nfinance/2026-10-north.csv",
        ].map { Array($0.utf8) }
    } check: { bytes in
        let lines = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 1, omittingEmptySubsequences: false)
        guard lines.count == 2, let pattern = PathPattern(String(decoding: lines[0], as: UTF8.self)) else { return }
        guard let captured = pattern.match(String(decoding: lines[1], as: UTF8.self)) else { return }
        demand(captured.count == pattern.captures.count, "each capture has a text: \(pattern.text) \(captured)")
        let values = Dictionary(zip(pattern.captures, captured)) { first, _ in first }
        // A name that stands twice may capture two texts.
        guard values.count == captured.count, let path = pattern.path(values) else { return }
        demand(pattern.match(path) != nil, "a path made of captures is one of the pattern's: \(pattern.text) \(path)")
    }
}
