import Checks
import Formats
import Reading
import Standards
import Text

extension FuzzTarget {
    /// A path on the first line, and below it a document in Markdown of the kind that lives there in the standard that the
    /// program carries: its blocks, reading, its findings, and `fmt`.
    static let markdown = FuzzTarget("markdown") {
        let templates = try RepositoryFiles.contents(below: "schema/common/templates", suffixes: ".md")
        let cases = try RepositoryFiles.contents(below: "Tests/ReadingTests/Fixtures", suffixes: "markdown.txt")
        let texts = templates.map(\.bytes) + cases.flatMap { documents(in: $0.bytes) }
        return texts.enumerated().map { Array("\(markdownPaths[$0 % markdownPaths.count])\n".utf8) + $1 }
    } check: { bytes in
        let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
        guard let kind = standard.kind(of: String(decoding: line, as: UTF8.self))?.kind else { return }
        check(Array(bytes.dropFirst(line.count + 1)), at: String(decoding: line, as: UTF8.self), kind)
    }

    private static let markdownPaths = [
        "projects/a/status/2026-10.md", "projects/a/end-report.md", "committees/a/2026-10-14.md",
    ]

    private static func documents(in cases: [UInt8]) -> [[UInt8]] {
        String(decoding: cases, as: UTF8.self).split(separator: "\n===\n").map { document in
            Array(document.prefix(upTo: document.firstRange(of: "\n=> ")?.lowerBound ?? document.endIndex).utf8)
        }
    }

    private static func check(_ bytes: [UInt8], at path: String, _ kind: Kind) {
        let governance = Governance(standard, PortfolioSettings(nil))
        let document = kind.read(name: path, bytes: bytes, governance.conventions)
        guard let tree = document.tree else { return }
        demandSound(tree, document.diagnostics)
        for section in document.sections {
            demand(section.wordCount >= 0 && section.level > 0, "a section has a level: \(section)")
            guard let field = section.field else { continue }
            demand(
                field.node < tree.nodeCount && Node(tree: tree, index: field.node).key == field.name,
                "a section leads to its field: \(section)")
        }
        demandSoundBlocks(bytes)
        let again = kind.read(name: path, bytes: bytes, governance.conventions)
        demand(again.diagnostics == document.diagnostics, "a document has the same findings when read twice")
        // An unknown field may stand there twice.
        guard !document.diagnostics.contains(where: { $0.level == .error }) else { return }
        demand(again.tree?.root.hasSameValue(as: tree.root) == true, "a document has the same values when read twice")
    }

    /// Demands that blocks stand in the document, one after the other, each within the one that holds it.
    private static func demandSoundBlocks(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { bytes in
            do throws(MarkdownFault) {
                let document = try MarkdownDocument(bytes)
                demandOrdered(document.blocks, in: document.frontMatter.end..<bytes.count)
            } catch {
                demand(error.range.upperBound <= bytes.count, "a fault stands in its document: \(error)")
            }
        }
    }

    private static func demandOrdered(_ blocks: [MarkdownBlock], in range: Range<Int>) {
        var start = range.lowerBound
        for block in blocks {
            demand(
                start <= block.range.lowerBound && block.range.upperBound <= range.upperBound,
                "a block stands after the one before it, within what holds it: \(block.kind) \(block.range) in \(range)"
            )
            start = block.range.upperBound
            demandOrdered(block.children, in: block.range)
        }
    }
}
