import Git
package import Standards
import Tables
package import Text
package import Values
import Workspaces

/// What is wrong with a standard itself, whatever portfolio it governs.
package struct StandardCheck {
    let standard: Standard
    /// By path below the standard's folder.
    let files: [String: SourceText]
    /// A portfolio that holds nothing but the standard.
    let portfolio: Portfolio
    /// The folder as messages name it.
    private let folder: String

    private static let usualFolder = "standard"

    /// The standard that the files of a folder make, by path below it.
    package init(_ files: [String: SourceText], in folder: String? = nil, today: Day) throws(PortfolioError) {
        self.folder = folder ?? Self.usualFolder
        self.files = files.reduce(into: [:]) { renamed, file in
            renamed[file.key] = SourceText(name: "\(Self.usualFolder)/\(file.key)", bytes: file.value.bytes)
        }
        let standard = Standard(files: self.files)
        self.standard = standard
        let documents = try Self.documents(self.files)
        let index = try tables { () throws(DatabaseError) in
            try DocumentIndex.open(in: [], layout: TableLayout(standard), version: "standard")
        }
        portfolio = try Portfolio(
            ComparedDocuments(documents, before: documents), Governance(standard, PortfolioSettings(nil)), index,
            History(), repository: nil, Portfolio.Options(today: today))
    }

    private static func documents(_ files: [String: SourceText]) throws(PortfolioError) -> DocumentTree {
        var contents: [RepositoryPath: [UInt8]] = [:]
        for source in files.values {
            if let path = RepositoryPath(source.name) { contents[path] = source.bytes }
        }
        return try git { () throws(GitError) in try DocumentTree(contents) }
    }

    /// The findings, the weightiest first.
    package func findings() throws(PortfolioError) -> [Finding] {
        var check = Check(portfolio)
        var findings = try check.findingsOfOwnDocuments()
        // A schema that can't be used fills no tables, for which others would be blamed.
        if standard.faults.isEmpty { findings += unknownTables() + statementFindings() + untranslatedQuestions() }
        findings += unknownNames() + thresholds() + templateFindings() + untranslated()
        // Examples are run by whole standards: of a broken one each would fail for the same reason.
        if !findings.contains(where: { $0.level == .error }) { findings += try exampleFindings() }
        return Set(findings.map(renamed)).sortedByWeight()
    }

    package var rules: [Rule] { standard.rules }

    /// How many files were looked at.
    package var fileCount: Int { files.count }

    private func renamed(_ finding: Finding) -> Finding {
        guard folder != Self.usualFolder, finding.path.hasPrefix("\(Self.usualFolder)/") else { return finding }
        return finding.named(folder + finding.path.dropFirst(Self.usualFolder.count))
    }

    func finding(_ diagnostic: Diagnostic, in source: SourceText, _ item: String...) -> Finding {
        Finding(diagnostic, in: source, lines: LineMap(source), item: item)
    }
}

extension Check {
    /// What reading, shape and references say of the documents that there are, and of the schemas; no rule is run.
    mutating func findingsOfOwnDocuments() throws(PortfolioError) -> [Finding] {
        var findings = try standardFindings() + documentFindings(.everything)
        for references in References.all(of: portfolio.index.layout) {
            findings += try unresolved(references, .everything)
        }
        return findings
    }
}
