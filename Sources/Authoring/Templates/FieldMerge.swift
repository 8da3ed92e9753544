import Reading
import Standards
import Text

/// A document of a project brought from one version of its template to another, field by field: what people wrote stays.
struct FieldMerge {
    /// The document as it is to be.
    private(set) var ours: DocumentBlocks
    /// What the template has changed and the document keeps, since it says something of its own.
    private(set) var kept: [String] = []

    /// `written` gives a block of the template as the portfolio's people write it.
    init(
        base: DocumentBlocks?, ours: DocumentBlocks, theirs: DocumentBlocks,
        written: (DocumentBlocks.Block) -> DocumentBlocks.Block
    ) {
        self.ours = ours
        for (place, block) in theirs.blocks.enumerated() {
            if let own = ours[block.field] {
                update(own, from: base?[block.field], to: block, written)
            } else if base?[block.field] == nil {
                self.ours.insert(written(block), behind: theirs.blocks[..<place].reversed().map(\.field))
            }
        }
        for block in base?.blocks ?? [] where theirs[block.field] == nil {
            guard let own = ours[block.field] else { continue }
            if own.value.hasSameValue(as: block.value) || own.value.isNull {
                self.ours.remove(block.field)
            } else {
                kept.append(block.field)
            }
        }
    }

    /// Takes over what the template says otherwise now, where the document has said what the template said.
    private mutating func update(
        _ own: DocumentBlocks.Block, from base: DocumentBlocks.Block?, to block: DocumentBlocks.Block,
        _ written: (DocumentBlocks.Block) -> DocumentBlocks.Block
    ) {
        guard let base, !base.value.hasSameValue(as: block.value), !own.value.hasSameValue(as: block.value) else {
            return
        }
        let isUntouched = own.value.hasSameValue(as: base.value)
        if !isUntouched || !ours.replace(with: written(block), insteadOf: base) { kept.append(block.field) }
    }
}
