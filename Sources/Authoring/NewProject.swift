package import Checks
import Standards
package import Text
package import Values
import Workspaces

/// A project made from a template of the standard.
package struct NewProject: Sendable {
    private let governance: Governance
    private let template: String
    private let id: String

    /// A project whose folder is `id`, from a folder of `standard/templates/`; the id must be new among `paths`.
    package init(
        _ id: String, template: String, by governance: Governance, among paths: some Sequence<RepositoryPath>
    ) throws(AuthoringError) {
        self.governance = governance
        self.template = template
        self.id = id
        guard Self.isSafe(id), RepositoryPath(id)?.isSafeEverywhere == true else { throw .unsafeID(id) }
        guard let folder = governance.standard.projectsFolder else { throw .noKind(AgreedNames.project) }
        let prefix = "\(folder.text)/\(id)/".lowercased()
        guard !paths.contains(where: { $0.text.lowercased().hasPrefix(prefix) }) else { throw .projectExists(id) }
        guard !templateFiles.isEmpty else {
            throw .unknownTemplate(template, known: governance.standard.templates.names)
        }
    }

    /// What the template asks for beside what greffe knows itself.
    package var openMarks: [String] {
        var marks: [String] = []
        for (_, text) in templateFiles {
            for mark in Template.marks(in: text) where !marks.contains(mark) && !Self.known.contains(mark) {
                marks.append(mark)
            }
        }
        return marks
    }

    /// The files, with the marks of the template filled in by `values`, the day and the period.
    package func files(_ values: [String: String], today: Day) throws(AuthoringError) -> NewFiles {
        let period = Calendar().period(.month, of: today)?.text ?? ""
        let all = values.merging(["id": id, "today": today.text, AgreedNames.period: period]) { given, _ in given }
        let filling = Template(values: all)
        var files: [(path: RepositoryPath, bytes: [UInt8])] = []
        for (name, text) in templateFiles {
            let (filled, missing) = filling.filled(text)
            guard missing.isEmpty else { throw .missingValues(missing) }
            let name = name.replacing("{\(AgreedNames.period)}", with: period)
            let folder = governance.standard.projectsFolder?.text ?? ""
            guard let path = RepositoryPath("\(folder)/\(id)/\(name)") else { throw .unsafeID(id) }
            files.append((path, Formatting(by: governance).written(filled, at: path)))
        }
        return NewFiles(files: files)
    }

    private static let known: Set = ["id", "today", AgreedNames.period]

    private var templateFiles: [(path: String, text: String)] {
        governance.standard.templates.files(of: template, in: governance.settings.language ?? .english)
    }

    /// Letters without accents, digits, and `-`, `_`, `.` inside: a file's name on every system.
    private static func isSafe(_ id: String) -> Bool {
        guard (1...64).contains(id.utf8.count), let first = id.unicodeScalars.first, let last = id.unicodeScalars.last
        else { return false }
        let isPlain = { (scalar: Unicode.Scalar) in
            scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
        }
        return isPlain(first) && isPlain(last)
            && id.unicodeScalars.allSatisfy { isPlain($0) || "-_.".unicodeScalars.contains($0) }
    }
}
