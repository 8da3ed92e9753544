import Git
import Standards
import Tables
import Text
import Workspaces

extension Check {
    /// What is wrong with the standard itself.
    func standardFindings() -> [Finding] {
        let faults = portfolio.standard.faults.map { ($0.source, $0.diagnostics) }
        let ofTables = Dictionary(grouping: portfolio.index.layout.faults, by: \.schema.name).values
        return (faults + ofTables.map { ($0[0].schema, $0.map(\.diagnostic)) }).flatMap { source, diagnostics in
            let lines = LineMap(source)
            return Self.told(of: diagnostics) { Finding($0, in: source, lines: lines) }
        }
    }

    /// Files that are none, or are several.
    func fileFindings() -> [Finding] {
        let documents = portfolio.documents
        let caseTwins = caseTwins()
        return documents.notFiles.filter(isDocument).map { Finding("not-a-file", .error, path: $0.text, .notAFile) }
            + documents.conflicted.map { Finding("conflicted", .error, path: $0.text, .conflicted) }
            + caseTwins + unsafeNames() + misplacedFiles() + misnamedProjects(besides: caseTwins)
    }

    /// Folders of projects whose names can't be ids, or differ in case alone, each told of at its first document;
    /// but not where that is among `caseTwins`, documents that have the same path but for case.
    private func misnamedProjects(besides caseTwins: [Finding]) -> [Finding] {
        guard let parent = portfolio.standard.projectsFolder else { return [] }
        let folders = firstDocumentsOfProjects(below: parent)
        let unsafe = folders.filter { !$0.name.isIdentifier && $0.path.isSafeEverywhere }.map { name, path in
            Finding(
                "unsafe-id", .error, path: path.text, .unsafeID(name),
                help: name.slug.isEmpty ? nil : .didYouMean(name.slug))
        }
        let told = Set(caseTwins.map(\.path))
        let twins = Dictionary(grouping: folders) { $0.name.lowercased() }.values.flatMap { twins in
            twins.dropFirst().filter { !told.contains($0.path.text) }.map { twin in
                Finding(
                    "differs-in-case-alone", .error, path: twin.path.text,
                    .differsInCaseAlone("\(parent.text)/\(twins[0].name)"))
            }
        }
        return unsafe + twins
    }

    /// The folders of projects, in their order, each with the first document in it.
    private func firstDocumentsOfProjects(below folder: RepositoryPath) -> [(name: String, path: RepositoryPath)] {
        let documents = portfolio.documents
        var first: [(name: String, path: RepositoryPath)] = []
        for entry in documents.entries[documents.range(below: folder.text)] {
            guard let project = portfolio.standard.project(of: entry.path.text), first.last?.name != project,
                isDocument(entry.path)
            else { continue }
            first.append((project, entry.path))
        }
        return first
    }

    /// Files that nothing reads, and that were probably meant for a place that a document has.
    private func misplacedFiles() -> [Finding] {
        let known = KnownPaths(of: portfolio.standard.kinds)
        return portfolio.documents.entries.compactMap { entry in
            guard portfolio.standard.kind(of: entry.path.text) == nil, let meant = known.nearest(to: entry.path.text)
            else { return nil }
            return Finding(
                "misplaced-file", .warning, path: entry.path.text, .misplacedFile, help: .didYouMean(meant))
        }
    }

    private func isDocument(_ path: RepositoryPath) -> Bool { portfolio.standard.isDocument(path.text) }

    /// Names that some systems refuse or read as another.
    private func unsafeNames() -> [Finding] {
        portfolio.documents.entries.filter { !$0.path.isSafeEverywhere && isDocument($0.path) }
            .map { Finding("unsafe-file-name", .error, path: $0.path.text, .unsafeFileName) }
    }

    /// Paths that differ in case alone are one file on many systems; of several, all but the first are named.
    private func caseTwins() -> [Finding] {
        let mixed = portfolio.documents.entries.map(\.path).filter { $0.mayHaveUpperCase && isDocument($0) }
        let named = Dictionary(grouping: mixed) { $0.text.lowercased() }
        return named.flatMap { folded, paths in
            let lower = RepositoryPath(folded).flatMap { portfolio.documents[$0]?.path }
            let twins = (paths + [lower].compactMap(\.self).filter { !paths.contains($0) && isDocument($0) }).sorted()
            return twins.dropFirst().map {
                Finding("differs-in-case-alone", .error, path: $0.text, .differsInCaseAlone(twins[0].text))
            }
        }
    }

    /// What reading and shape say of each document, or of each that has changed.
    mutating func documentFindings(_ extent: CheckPart.Extent) throws(PortfolioError) -> [Finding] {
        var findings: [Finding] = []
        let changed = extent == .changes ? recheck?.keys : nil
        let faulty = portfolio.index.faulty(of: changed ?? portfolio.keys)
        for (place, key) in faulty.enumerated() {
            guard findings.count < Self.mostOfAllFiles else {
                return findings + [.standing(forFilesFrom: key.path, faulty.count - place)]
            }
            guard let opened = try places.document(at: key.path) else { continue }
            findings += Self.told(of: opened.document.diagnostics, as: opened.finding)
        }
        return findings
    }

    /// The faults of one file, as far as they are told.
    private static func told(of diagnostics: [Diagnostic], as finding: (Diagnostic) -> Finding) -> [Finding] {
        let told = diagnostics.prefix(mostOfOneFile).map(finding)
        guard let next = diagnostics.dropFirst(mostOfOneFile).first else { return told }
        let count = diagnostics.count - mostOfOneFile
        return told + [finding(Diagnostic("more-faults", .error, at: next.range, .moreFaults(count)))]
    }

    /// How many faults of one file are told; who wrote it a thousand times wrong needs no more to see why.
    private static let mostOfOneFile = 500

    /// After how many faults no more files are read for theirs.
    private static let mostOfAllFiles = 20_000
}

extension Places.OpenDocument {
    fileprivate func finding(_ diagnostic: Diagnostic) -> Finding {
        Finding(
            diagnostic, in: document.source, lines: lines, project: captures[AgreedNames.project],
            item: item(at: diagnostic.range))
    }

    /// What leads to the smallest node that holds a range.
    fileprivate func item(at range: Range<Int>) -> [String] {
        guard let tree = document.tree else { return [] }
        var node = tree.root
        while let child = node.children.first(where: { $0.holds(range) }) { node = child }
        return Placement(of: nil, below: node).item
    }
}

extension Node {
    fileprivate func holds(_ range: Range<Int>) -> Bool {
        let start = keyRange?.lowerBound ?? self.range.lowerBound
        return start <= range.lowerBound && range.upperBound <= max(self.range.upperBound, keyRange?.upperBound ?? 0)
    }
}
