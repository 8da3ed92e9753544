import Checks
import Formats
import Reading
import Standards
import Text

extension FuzzTarget {
    /// A path on the first line, and below it a document of the kind that lives there in the standard that the program
    /// carries: reading, its findings, and `fmt`.
    static let documents = FuzzTarget("documents") {
        let files = try RepositoryFiles.contents(below: "example-portfolio", suffixes: ".yaml", ".csv")
        let standard = try RepositoryFiles.contents(below: "schema/common", suffixes: ".yaml")
        let typed = try RepositoryFiles.contents(
            below: "Tests/ReadingTests/Fixtures/as-typed", suffixes: ".yaml", ".csv")
        return (files + typed).map { Array("\($0.path)\n".utf8) + $0.bytes }
            + standard.map { Array("standard/\($0.path)\n".utf8) + $0.bytes }
    } check: { bytes in
        let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
        let path = String(decoding: line, as: UTF8.self)
        guard let kind = standard.kind(of: path)?.kind else { return }
        check(Array(bytes.dropFirst(line.count + 1)), at: path, kind)
    }

    static let standard = Standard(files: BuiltInFiles.common)

    private static func check(_ bytes: [UInt8], at path: String, _ kind: Kind) {
        for language in [Language.english, .french] {
            let governance = Governance(standard, settings(language))
            let document = kind.read(name: path, bytes: bytes, governance.conventions)
            for diagnostic in document.diagnostics {
                demand(
                    diagnostic.range.upperBound <= document.source.bytes.count,
                    "a finding stands in its document: \(diagnostic)")
            }
            guard let tree = document.tree else { continue }
            demandSound(tree, document.diagnostics)
            guard !kind.isTable, !document.diagnostics.contains(where: { $0.level == .error }) else { continue }
            for keys in [nil, language] {
                demandRewritable(tree, by: kind.guide, keys: keys) { source in
                    let (tree, findings) = kind.guide.read(source, by: governance.conventions)
                    // A comment that says that a value is not known yet stays, and is found again.
                    return (tree, findings.filter { $0.rule != .valueUnconfirmed })
                }
            }
        }
    }

    private static func settings(_ language: Language) -> PortfolioSettings {
        PortfolioSettings(YAML.read(SourceText("language: \(language.tag)")).tree.root)
    }
}
