import Reading
import Standards
import Text

extension Check {
    /// What edits the fields of a document; nil where none may be edited: a table, Markdown without front matter, a filed
    /// one, one with a fault of syntax.
    func editing(of opened: Places.OpenDocument) -> FieldEditing? {
        guard let kind = portfolio.standard.kind(of: opened.path)?.kind, !kind.isTable,
            let fixable = opened.document.source.fixableRange, let tree = opened.document.tree,
            !opened.document.diagnostics.contains(where: \.isOfSyntax)
        else { return nil }
        return FieldEditing(
            tree, guide: kind.guide, conventions: portfolio.conventions, keys: portfolio.settings.writtenKeys,
            within: fixable)
    }
}
