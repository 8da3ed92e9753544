import Reading
package import Text

extension Kind {
    /// A field of the document itself that is missing in Markdown, told as the section that it is; others as they are.
    func namingSection(_ fault: Diagnostic, in tree: Tree) -> Diagnostic {
        guard case .object(let object) = guide.shape,
            fault.range == tree.root.range.lowerBound..<tree.root.range.lowerBound,
            fault.missing.count == 1, let field = object[fault.missing[0]]
        else { return fault }
        let heading = field.guide.annotations.heading
        guard let english = heading.shown(in: .english) ?? heading.all.first else { return fault }
        let french = heading.shown(in: .french) ?? english
        let place = tree.root[field.name]?.keyRange
        return Diagnostic(
            .sectionMissing, .error, at: place ?? fault.range,
            place == nil ? .missingSection(english, french) : .emptySection(english, french),
            help: place == nil ? .writeSection(english, french) : .fillSection, missing: fault.missing)
    }
}

extension RuleID {
    /// A section that a document must have is missing, or empty.
    package static let sectionMissing: RuleID = "section-missing"
}
