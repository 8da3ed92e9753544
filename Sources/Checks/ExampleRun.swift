import Filing
import Git
import Reading
package import Standards
import Tables
package import Text
import Values
import Workspaces

/// Runs the examples of rules: small portfolios in memory, whose marks the findings must match exactly.
package struct ExampleRun {
    private let standard: Standard
    private let index: DocumentIndex
    private let common: [RepositoryPath: [UInt8]]

    /// An example that does not do what it says.
    package struct Failure: Sendable {
        package let rule: RuleID
        /// Its place among the rule's examples, from 1.
        package let number: Int
        package let unexpected: [Finding]
        package let missing: [RuleExample.Mark]
        /// The documents that the rule's fix makes others than the example says, as it makes them.
        package let misfixed: [SourceText]
    }

    /// Examples by the standard of a portfolio, whose settings every example has.
    package init(_ portfolio: Portfolio) throws(PortfolioError) {
        let path = RepositoryPath("standard/standard.yaml")
        let entry = path.flatMap { portfolio.documents[$0] }
        let settings = try entry.flatMap { (entry) throws(PortfolioError) in
            try portfolio.reading.documents([entry], of: portfolio.documents).first?.document?.source
        }
        try self.init(portfolio.standard, settings: settings)
    }

    /// Examples by the rules of `standard`, each of which has the file of its settings.
    package init(_ standard: Standard, settings: SourceText?) throws(PortfolioError) {
        self.standard = standard
        index = try tables { () throws(DatabaseError) in
            try DocumentIndex.open(in: [], layout: TableLayout(standard), version: "examples")
        }
        let path = RepositoryPath("standard/standard.yaml")
        common = path.flatMap { path in settings.map { [path: $0.bytes] } } ?? [:]
    }

    package func failures(of rules: [Rule]) throws(PortfolioError) -> [Failure] {
        var failures: [Failure] = []
        for rule in rules { failures += try self.failures(of: rule) }
        return failures
    }

    /// What the examples of a rule find otherwise than they say.
    package func failures(of rule: Rule) throws(PortfolioError) -> [Failure] {
        var failures: [Failure] = []
        for (place, example) in rule.examples.enumerated() {
            let portfolio = try portfolio(example)
            let findings = try Check.findings(of: rule, in: portfolio)
            var marks = example.marks
            let unexpected = findings.filter { finding in
                guard let place = marks.firstIndex(where: { $0.matches(finding) }) else { return true }
                marks.remove(at: place)
                return false
            }
            let misfixed = misfixed(findings, of: example, by: portfolio.conventions)
            if !unexpected.isEmpty || !marks.isEmpty || !misfixed.isEmpty {
                failures.append(
                    Failure(
                        rule: rule.id, number: place + 1, unexpected: unexpected, missing: marks, misfixed: misfixed))
            }
        }
        return failures
    }

    /// The documents of an example that become others than it says when all that is found is repaired.
    private func misfixed(
        _ findings: [Finding], of example: RuleExample, by conventions: Conventions
    ) -> [SourceText] {
        let fixed = example.files.merging(example.fixed) { $1 }
        return example.files.values.sorted { $0.name < $1.name }.compactMap { source in
            guard let kind = standard.kind(of: source.name)?.kind,
                var document = DocumentRepair(source, of: kind, conventions)
            else { return nil }
            _ = document.apply(findings.filter { $0.path == source.name })
            let isAsSaid = document.bytes == fixed[source.name]?.bytes
            return isAsSaid ? nil : SourceText(name: source.name, bytes: document.bytes)
        }
    }

    /// The portfolio that an example is.
    func portfolio(_ example: RuleExample) throws(PortfolioError) -> Portfolio {
        let (files, filed) = Self.divided(example.files)
        let documents = try tree(files, beside: common)
        let before =
            try example.before.map { (files) throws(PortfolioError) in
                try tree(files, beside: common)
            } ?? documents
        let options = Portfolio.Options(today: example.today ?? .first)
        let marker = RepositoryPath(Workspace.marker).flatMap { example.files[$0.text] }
        let settings = PortfolioSettings(
            marker.flatMap { source in
                standard.kind(of: source.name)?.kind.read(source, PortfolioSettings(nil).conventions(standard.settings))
                    .tree?.root
            })
        let governance = Governance(standard.showing(example), settings)
        return try Portfolio(
            ComparedDocuments(documents, before: before), governance, index,
            History(example.history, by: example.maker, projects: standard.projectsFolder), repository: nil,
            records: RecordsInMemory(tree(filed, beside: [:]), governance), options)
    }

    /// The files of the portfolio, and those of the archive's branch by their paths there.
    private static func divided(
        _ files: [String: SourceText]
    ) -> (files: [String: SourceText], filed: [String: SourceText]) {
        let filed = files.filter { $0.key.hasPrefix(ArchivePaths.onBranch) }
        let paths = filed.map { (String($0.key.dropFirst(ArchivePaths.onBranch.count)), $0.value) }
        return (files.filter { filed[$0.key] == nil }, Dictionary(uniqueKeysWithValues: paths))
    }

    /// The files of an example, beside others.
    private func tree(
        _ files: [String: SourceText], beside others: [RepositoryPath: [UInt8]]
    ) throws(PortfolioError) -> DocumentTree {
        var contents = others
        for (path, source) in files {
            if let path = RepositoryPath(path) { contents[path] = source.bytes }
        }
        return try git { () throws(GitError) in try DocumentTree(contents) }
    }
}

extension RuleExample.Mark {
    /// Whether this is the mark of a finding: it touches the text above the carets, and its message holds the words.
    fileprivate func matches(_ finding: Finding) -> Bool {
        guard let excerpt = finding.excerpt, finding.path == path, excerpt.start.line == line,
            finding.message.text(in: .english).contains(words)
        else { return false }
        let end = excerpt.end.line > line ? Int.max : max(excerpt.end.column, excerpt.start.column + 1)
        return excerpt.start.column < columns.upperBound && columns.lowerBound < end
    }
}

extension History {
    /// The history that an example tells: the last commit of each project that it names, and who makes its change.
    init(_ commits: [RuleExample.Commit], by maker: RuleExample.Maker?, projects: RepositoryPath?)
        throws(PortfolioError)
    {
        var last: [RepositoryPath: LastCommit] = [:]
        for commit in commits {
            guard let projects, let day = commit.day, let author = Identity(name: "-", email: commit.author ?? "-")
            else {
                continue
            }
            let seconds = Int64(day.number * 86_400)
            for path in commit.paths.compactMap({ RepositoryPath($0) }) where path.isWithin(projects) {
                let folder = path.components.prefix(projects.components.count + 1).joined(separator: "/")
                guard let folder = RepositoryPath(folder) else { continue }
                let id = try git { () throws(GitError) in try ObjectID(ofBlob: Array(folder.text.utf8)) }
                last[folder] = LastCommit(id: id, author: author, committed: CommitDate(seconds: seconds, offset: 0))
            }
        }
        let commits = last
        self.init(lastCommits: { commits }, Authorship(of: try maker.map(Authorship.Maker.init) ?? Authorship.Maker()))
    }
}

extension Authorship.Maker {
    fileprivate init(_ maker: RuleExample.Maker) throws(PortfolioError) {
        let commit = try maker.committer.map { (committer) throws(PortfolioError) in
            try git { () throws(GitError) in try ObjectID(ofBlob: Array(committer.utf8)) }
        }
        self.init(
            authorEmail: maker.author, committerEmail: maker.committer ?? maker.author, commit: commit,
            signer: maker.signer, command: maker.command.flatMap(Authorship.Command.init))
    }
}
