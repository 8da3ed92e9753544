import Formats
import Reading
import Text
import YAMLOracle

/// Ends the process unless a law holds, so that libFuzzer keeps the input.
func demand(_ holds: Bool, _ law: @autoclosure () -> String) {
    if !holds { fatalError(law()) }
}

/// Demands that what was read of a text stands in it, and each node within its parent.
func demandSound(_ tree: Tree, _ diagnostics: [Diagnostic]) {
    let count = tree.source.bytes.count
    for diagnostic in diagnostics {
        demand(diagnostic.range.upperBound <= count, "a finding stands in its document: \(diagnostic)")
        demand(!diagnostic.message.text(in: .french).isEmpty, "a finding says something")
    }
    for comment in tree.comments {
        demand(
            comment.range.upperBound <= count && comment.node < tree.nodeCount, "a comment stands by a node: \(comment)"
        )
    }
    for index in 0..<tree.nodeCount {
        let node = Node(tree: tree, index: index)
        for child in node.children {
            demand(
                node.range.lowerBound <= child.range.lowerBound && child.range.upperBound <= node.range.upperBound,
                "a node stands within its parent: \(child.range) in \(node.range)")
        }
    }
}

/// Law 2, of a document that was read without an error: what is written of it is read as the document was by greffe,
/// which has nothing to say, and by readers of YAML 1.1 and 1.2; writing that again changes nothing.
func demandRewritable(
    _ tree: Tree, by guide: Guide, keys: Language? = nil,
    reading: (SourceText) -> (tree: Tree, diagnostics: [Diagnostic])
) {
    guard let written = StrictWriter.write(tree, guide: guide, keys: keys) else { return }
    let (again, diagnostics) = reading(SourceText(written))
    // With escapes it may be larger, or have a longer key, than is read: `fmt` refuses.
    guard !diagnostics.contains(where: { [.tooLarge, .keyTooLong].contains($0.rule) }) else { return }
    demand(diagnostics.isEmpty, "what is written is read without a finding:\n\(written)\n\(diagnostics)")
    demand(again.root.hasSameValue(as: tree.root), "what is written is read as what was read:\n\(written)")
    demand(StrictWriter.write(again, guide: guide, keys: keys) == written, "writing again changes nothing:\n\(written)")
    demand(again.comments.count == tree.comments.count, "no comment is lost:\n\(written)")
    // Other readers know of no labels.
    guard keys == nil else { return }
    let wanted = again.root.oneLine
    do {
        for resolver in [YamsOracle.version11WithoutDays, try YamsOracle.coreSchema()] {
            let found = try YamsOracle.oneLine(written, resolver)
            demand(found == wanted, "every reader reads the same:\n\(written)\n\(found)\n\(wanted)")
        }
    } catch {
        fatalError("every reader reads what is written:\n\(written)\n\(error)")
    }
}
