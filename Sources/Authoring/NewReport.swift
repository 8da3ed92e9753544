package import Checks
import Git
import Reading
import Standards
import Text
package import Values
package import Workspaces

/// This period's report of a project: the template, with the figures of the last report to be confirmed.
package struct NewReport: Sendable {
    private let governance: Governance
    private let kind: Kind
    private let project: String
    private let period: Period
    private let last: Node?
    /// How the name of the last report ends, which says its format.
    private let lastEnding: Substring?

    /// A report on `period`, or on the one that is owed: the period before the day's if its report is missing, else that
    /// of the day.
    package init(
        of project: String, period: Period?, today: Day, by governance: Governance, in documents: DocumentTree,
        _ bytes: inout DocumentBytes
    ) throws(AuthoringFailure) {
        self.governance = governance
        self.project = project
        guard let kind = governance.standard.kinds.named(AgreedNames.report) else {
            throw .authoring(.noKind(AgreedNames.report))
        }
        self.kind = kind
        guard let folder = governance.standard.projectsFolder,
            documents.entries.contains(where: { $0.path.text.hasPrefix("\(folder.text)/\(project)/") })
        else { throw .authoring(.unknownProject(project)) }
        let reports = Self.reports(of: project, kind, in: documents)
        let calendar = governance.settings.calendar(governance.standard.settings)
        guard let chosen = period ?? Self.owed(after: Array(reports.keys), today: today, by: calendar) else {
            throw .authoring(.noPeriod(today.text))
        }
        if let there = reports[chosen] { throw .authoring(.reportExists(there.path.text)) }
        self.period = chosen
        let newest = reports.filter { $0.key.cadence == chosen.cadence && $0.key < chosen }.max { $0.key < $1.key }
        lastEnding = newest?.value.path.text.fileEnding
        guard let newest else {
            last = nil
            return
        }
        do throws(GitError) {
            let content = try bytes.bytes(of: newest.value)
            last = kind.read(name: newest.value.path.text, bytes: content, governance.conventions).tree?.root
        } catch {
            throw .git(error)
        }
    }

    /// The report's file, in the format of the last one where the standard has a template for it.
    package func files(today: Day) throws(AuthoringError) -> NewFiles {
        guard let (template, text) = templateAndPath, let path = RepositoryPath(text) else {
            throw .noKind(AgreedNames.report)
        }
        let values = [
            "name": project, AgreedNames.project: project, AgreedNames.period: period.text, "today": today.text,
        ]
        var lines = TemplateLines(Template(values: values).filled(template).text)
        for (field, written) in carried { lines.set(field, to: written) }
        return NewFiles(files: [(path, Formatting(by: governance).written(lines.text, at: path))])
    }

    private var templateAndPath: (template: String, path: String)? {
        let paths = kind.paths([AgreedNames.project: project, AgreedNames.period: period.text])
        let templates = governance.standard.templates.files(
            of: AgreedNames.report, in: governance.settings.language ?? .english)
        for ending in [lastEnding].compactMap(\.self) + paths.map(\.fileEnding) {
            let template = templates.first { $0.path.fileEnding == ending }
            let path = paths.first { $0.fileEnding == ending }
            if let template, let path { return (template.text, path) }
        }
        return paths.first.map { ("", $0) }
    }

    /// The figures that the schema lets a new report take from the last, as lines, each marked to be confirmed.
    private var carried: [(field: String, lines: [Substring])] {
        guard let last, case .object(let object) = kind.guide.shape else { return [] }
        return object.fields.filter(\.guide.annotations.isCarried).compactMap { field in
            guard let value = last[field.name], !value.isNull,
                let text = StrictWriter.write(Tree.of(.object([field.name: PlainValue(value)])), guide: kind.guide)
            else { return nil }
            var lines = text.split(separator: "\n")
            if !lines.isEmpty {
                lines[0] += "  # " + Message.toConfirm.text(in: governance.settings.language ?? .english)
            }
            return (field.name, lines)
        }
    }

    private static func reports(
        of project: String, _ kind: Kind, in documents: DocumentTree
    ) -> [Period: DocumentTree.Entry] {
        var reports: [Period: DocumentTree.Entry] = [:]
        for entry in documents.entries {
            guard let captures = kind.captures(of: entry.path.text), captures[AgreedNames.project] == project,
                let period = captures[AgreedNames.period].flatMap({ Period($0) })
            else { continue }
            reports[period] = entry
        }
        return reports
    }

    /// The period before the day's where its report is missing and others were written, else that of the day.
    private static func owed(after reports: [Period], today: Day, by calendar: Calendar) -> Period? {
        let cadence = reports.max { $0.year < $1.year }?.cadence ?? .month
        guard let current = calendar.period(cadence, of: today) else { return nil }
        let previous = calendar.previous(before: current)
        let isOwed = previous.map { previous in
            !reports.contains(previous) && reports.contains { $0.cadence == cadence && $0 < previous }
        }
        return isOwed == true ? previous : current
    }
}

extension String {
    /// What follows the last point of a file's name: `md`.
    var fileEnding: Substring { self[(lastIndex(of: ".").map(index(after:)) ?? endIndex)...] }
}
