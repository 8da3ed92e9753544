import Checks
import Filing
import Formats
import Git
import Reading
import Standards
import Tables
import Text
import Values
import Workspaces

/// A record as it is written: its own document, and where its files go.
struct RecordContent {
    let id: RecordID
    let document: [UInt8]
    private let files: [TreeEntry]

    /// Grows when the same project would give another document.
    private static let format = 1

    /// What is filed of a project, by its closing fields.
    init(
        _ id: RecordID, _ project: CommittedProject, of portfolio: Portfolio, supersedes: RecordID?,
        in repository: Repository
    ) throws(HistoryFailure) {
        guard let kind = portfolio.standard.recordKind else { throw .refused(.noRecordKind) }
        let fields = try ClosingFields(of: id.project, in: portfolio, kind)
        let own: PlainValue = .object([
            "format": .integer(Self.format), "filed": .string(portfolio.options.today.text),
            "source": .string(project.commit.hex), "standard": try portfolio.standardsName.map { .string($0) },
            "standard_tree": .string(project.standard.hex), "portfolio": .string(project.portfolio.hex),
            "supersedes": supersedes.map { .integer($0.version) },
            "files": try project.manifest(in: repository),
        ])
        guard case .object(let members) = own else { preconditionFailure("an object was made") }
        guard let text = StrictWriter.write(Tree.of(.object(members + fields.members)), guide: kind.guide) else {
            preconditionFailure("a value that the program made is readable")
        }
        let source = SourceText(name: id.document.text, text)
        if let fault = kind.read(source, portfolio.conventions).diagnostics.first {
            throw .refused(.recordBreaksSchema(fault, in: source))
        }
        self.init(id, document: source.bytes, project)
    }

    /// What was filed before.
    init(_ id: RecordID, document: [UInt8], _ project: CommittedProject) {
        (self.id, self.document, files) = (id, document, project.files)
    }

    /// What a commit on the archive's branch sets.
    var update: TreeUpdate {
        var update = TreeUpdate([id.document: .write(document)])
        update.place(files) { id.path(of: $0) }
        return update
    }
}
