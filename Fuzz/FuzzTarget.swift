/// Something that reads bytes of strangers, and what must hold of it whatever the bytes are.
struct FuzzTarget: Sendable {
    let name: String
    /// Inputs to begin from, made of files of this repository.
    let seeds: @Sendable () throws -> [[UInt8]]
    /// Ends the process where a law does not hold; see ``demand(_:_:)``.
    let check: @Sendable ([UInt8]) -> Void

    init(
        _ name: String, seeds: @escaping @Sendable () throws -> [[UInt8]],
        check: @escaping @Sendable ([UInt8]) -> Void
    ) {
        (self.name, self.seeds, self.check) = (name, seeds, check)
    }

    static let all: [FuzzTarget] = [
        .yaml, .json, .csv, .markdown, .documents, .rules, .paths, .schemas, .layouts, .records, .imports, .gitObjects,
        .queries,
        .yaml.repeated(), .json.repeated(), .csv.repeated(), .markdown.repeated(afterFirstLine: true),
        .documents.repeated(afterFirstLine: true),
        .records.repeated(), .rules.repeated(),
    ]
}

extension FuzzTarget {
    /// The same target with the middle of each input written over and over: what takes more than linear time is then too
    /// slow for libFuzzer's `-timeout`.
    func repeated(afterFirstLine: Bool = false) -> FuzzTarget {
        FuzzTarget("\(name)-repeated", seeds: seeds) { bytes in
            let start = afterFirstLine ? bytes.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0 : 0
            let third = (bytes.count - start) / 3
            guard third > 0 else { return }
            var repeated = Array(bytes[..<(start + third)])
            while repeated.count < Self.repeatedSize { repeated += bytes[(start + third)..<(start + 2 * third)] }
            check(repeated + bytes[(start + 2 * third)...])
        }
    }

    private static let repeatedSize = 128 << 10
}
