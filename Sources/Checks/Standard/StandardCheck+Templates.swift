import Standards
import Text

extension StandardCheck {
    /// What the schemas say of the documents that templates make, apart from what is still to be filled in.
    func templateFindings() -> [Finding] {
        standard.templates.all.flatMap { file -> [Finding] in
            guard let kind = kind(of: file) else { return [] }
            let document = kind.read(file.source, portfolio.conventions)
            let marks = Self.marks(in: file.source)
            let faults = document.diagnostics.filter { fault in
                // A section of a template is empty for people to fill.
                fault.rule != .sectionMissing && !marks.contains { $0.overlaps(fault.range) }
            }
            let pin = document.tree.flatMap { unlike($0.root, file, marks) }
            return (faults + [pin].compactMap(\.self)).map { finding($0, in: file.source, String($0.range.lowerBound)) }
        }
    }

    /// What is wrong where a template's own file pins another version than `standard.yaml` says, so that every new project
    /// would be outdated.
    private func unlike(_ root: Node, _ file: Templates.File, _ marks: [Range<Int>]) -> Diagnostic? {
        guard let pin = root[AgreedNames.template], let text = pin.string,
            !marks.contains(where: { $0.overlaps(pin.range) }),
            let version = standard.settings.templateVersions[file.template], text != "\(file.template)@\(version)"
        else { return nil }
        return Diagnostic(
            "template-version-differs", .error, at: pin.range, .otherVersion("\(file.template)@\(version)"))
    }

    /// The kind of the document that a file of a template becomes: of a project, or what the template is called after.
    private func kind(of file: Templates.File) -> Kind? {
        let path = file.path.replacing("{\(AgreedNames.period)}", with: "2026-01")
        let ofProject = standard.projectsFolder.flatMap { standard.kind(of: "\($0)/x/\(path)")?.kind }
        return file.template == AgreedNames.project
            ? ofProject : standard.kinds.named(file.template) ?? ofProject
    }

    /// The bytes of the marks that `greffe new` fills in.
    private static func marks(in source: SourceText) -> [Range<Int>] {
        var marks: [Range<Int>] = []
        var place = 0
        while let open = source.bytes[place...].firstRange(of: Array("{{".utf8)),
            let close = source.bytes[open.upperBound...].firstRange(of: Array("}}".utf8))
        {
            marks.append(open.lowerBound..<close.upperBound)
            place = close.upperBound
        }
        return marks
    }
}
