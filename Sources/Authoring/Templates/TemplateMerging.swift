import Checks
import Git
import Reading
import Standards
import Text

/// Merges the files of a template's two versions with those of a project.
struct TemplateMerging {
    let governance: Governance
    let former: FormerTemplate
    let project: TemplatedProject
    let filling: Template
    private(set) var notes: [TemplateUpgrade.Note] = []
    private(set) var conflicts: [StandardConflict] = []
    /// Marks that nothing is given for.
    private(set) var missing: [String] = []
    private var merged: [(path: RepositoryPath, bytes: [UInt8])] = []

    init(governance: Governance, former: FormerTemplate, project: TemplatedProject, filling: Template) {
        (self.governance, self.former, self.project, self.filling) = (governance, former, project, filling)
    }

    /// Merges a file: YAML by its fields, other texts by their lines; one that is new is written, one that was removed stays
    /// away.
    mutating func merge(
        _ own: SourceText?, at path: RepositoryPath, with text: String, file: String
    ) throws(AuthoringFailure) {
        let base = former.texts[file]
        guard let own else {
            if base == nil {
                merged.append((path, Formatting(by: governance).written(filled(text), at: path)))
            } else if base != text {
                notes.append(TemplateUpgrade.Note(path: path.text, field: nil))
            }
            return
        }
        guard base != text else { return }
        if let kind = governance.standard.kind(of: path.text)?.kind, path.text.hasSuffix(".yaml") {
            try mergeFields(of: own, kind, base, text, at: path)
        } else {
            try mergeLines(of: own, base, text, at: path)
        }
    }

    private mutating func mergeFields(
        of own: SourceText, _ kind: Kind, _ base: String?, _ text: String, at path: RepositoryPath
    ) throws(AuthoringFailure) {
        // A document of entries has no fields of a template.
        guard case .object = kind.guide.shape else { return }
        let conventions = governance.conventions
        guard let ours = DocumentBlocks(own, kind, by: conventions) else { throw .authoring(.unmergeable(path.text)) }
        let template = SourceText(name: path.text, filled(text))
        guard let theirs = DocumentBlocks(template, kind, by: conventions) else {
            throw .authoring(.unmergeable("standard/templates/\(project.pin.template)"))
        }
        let before = base.flatMap { DocumentBlocks(SourceText(name: path.text, filled($0)), kind, by: conventions) }
        let merge = FieldMerge(base: before, ours: ours, theirs: theirs) { written($0, kind) }
        notes += merge.kept.filter { $0 != AgreedNames.template }.map {
            TemplateUpgrade.Note(path: path.text, field: $0)
        }
        merged.append((path, Array(merge.ours.text.utf8)))
    }

    /// A block of the template with its key as the portfolio's people write it.
    private func written(_ block: DocumentBlocks.Block, _ kind: Kind) -> DocumentBlocks.Block {
        guard let keys = governance.settings.writtenKeys else { return block }
        let tree = kind.guide.read(SourceText(block.lines.joined(separator: "\n")), by: governance.conventions).tree
        guard let text = StrictWriter.write(tree, guide: kind.guide, keys: keys) else { return block }
        var block = block
        let blanks = block.lines.reversed().prefix { $0.isEmpty }
        block.lines = text.split(separator: "\n") + blanks
        return block
    }

    private mutating func mergeLines(
        of own: SourceText, _ base: String?, _ text: String, at path: RepositoryPath
    ) throws(AuthoringFailure) {
        let theirs = Array(filled(text).utf8)
        let before = base.map { Array(filled($0).utf8) }
        let merge = try authoring { () throws(GitError) in
            try TextMerge(base: before, ours: own.bytes, theirs: theirs, at: path)
        }
        conflicts += merge.conflicts.map { StandardConflict(path: path.text, conflict: $0) }
        merged.append((path, merge.bytes))
    }

    private mutating func filled(_ text: String) -> String {
        let (filled, missing) = filling.filled(text)
        for name in missing where !self.missing.contains(name) { self.missing.append(name) }
        return filled
    }

    /// The files that differ from what is there, the project's own last, which names the version.
    func files(pinnedTo pin: TemplatePin) throws(AuthoringFailure) -> [(path: RepositoryPath, bytes: [UInt8])] {
        let own = merged.first { $0.path == project.path }?.bytes ?? project.document.bytes
        let pinned = try pinned(SourceText(name: project.path.text, bytes: own), to: pin)
        return merged.filter { $0.path != project.path } + [(project.path, pinned)]
    }

    /// The project's document with another version of its template.
    private func pinned(_ source: SourceText, to pin: TemplatePin) throws(AuthoringFailure) -> [UInt8] {
        let kind = governance.standard.kinds.named(AgreedNames.project)
        guard let named = kind?.read(source, governance.conventions).tree?.root[AgreedNames.template] else {
            throw .authoring(.noTemplate(project.path.text))
        }
        var bytes = source.bytes
        bytes.replaceSubrange(named.range, with: Array(pin.text.utf8))
        return bytes
    }
}
