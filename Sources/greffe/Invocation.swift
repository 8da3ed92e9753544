import ArgumentParser
import Authoring
import Checks
import Filing
import Git
import Glibc
import Records
import Reports
import Standards
import Tables
import Text
import Values
import Workspaces

/// One call of the program: what its surroundings and its common options say.
struct Invocation {
    let surroundings = Surroundings()
    private let options: CommonOptions
    /// The folder it was called in, absolute.
    let directory: String

    init(_ options: CommonOptions) {
        self.options = options
        directory = Surroundings.workingDirectory
    }

    var today: Day { options.asOf ?? surroundings.today }

    var environment: RepositoryEnvironment { RepositoryEnvironment(variables: surroundings.variables) }

    func language(of portfolio: Portfolio) -> Language {
        language(portfolio.settings.language)
    }

    /// The language where no portfolio has been opened: that of the one that holds the working directory counts.
    func language() -> Language {
        options.lang ?? Workspace.spokenLanguage(around: surroundings) ?? surroundings.language
    }

    /// The language asked for, else the portfolio's if it is one of greffe's, else the locale's.
    func language(_ portfolios: Language?) -> Language {
        options.lang ?? (portfolios == .french || portfolios == .english ? portfolios : nil) ?? surroundings.language
    }

    /// The portfolio that holds the working directory, with its files unless it `mayBeBare`.
    func workspace(mayBeBare: Bool = false) throws -> Workspace {
        let workspace = try failing { () throws(GitError) in
            try Workspace(containing: directory, environment: environment)
        }
        guard mayBeBare || !workspace.repository.isBare else { throw fail(.bare) }
        return workspace
    }

    /// Opens a state of the portfolio that holds the working directory; `byItself` it is compared with no other.
    func portfolio(
        _ state: State = .workingTree, byItself: Bool = false, of workspace: Workspace
    ) throws -> Portfolio {
        let opening = opening(of: workspace)
        return try showingProgress {
            try failing { () throws(PortfolioError) in
                try opening.withUsableIndex { (opening) throws(PortfolioError) in
                    try Portfolio(state, of: workspace, byItself: byItself, opening)
                }
            }
        }
    }

    /// What a check of a state says.
    func check(_ comparison: Comparison, of workspace: Workspace) throws -> CheckResult {
        try check(comparison, of: workspace, isTimed: false).result
    }

    /// The same, and where `isTimed` how long it took.
    func check(
        _ comparison: Comparison, of workspace: Workspace, isTimed: Bool
    ) throws -> (result: CheckResult, times: CheckTimes?) {
        let checking = Checking(workspace, opening(of: workspace))
        return try showingProgress {
            try failing { () throws(PortfolioError) in
                isTimed ? try checking.timed(comparison) : (try checking.result(of: comparison), nil)
            }
        }
    }

    /// What opening a portfolio depends on beside its files.
    func opening(of workspace: Workspace) -> Portfolio.Options {
        var opening = Portfolio.Options(today: today)
        opening.indexFolders = indexFolders(of: workspace.repository)
        opening.author = workspace.authorEmail(SignatureVariables(.author, variables: surroundings.variables))
        opening.program = Surroundings.programIdentity
        opening.whenStuck = { name in
            Surroundings.print("greffe: \(name.escapedForTerminal) can't be stopped", to: .error)
            _exit(2)
        }
        return opening
    }

    /// Who signs what is committed now.
    func signature(_ role: SignatureRole, in repository: Repository) throws -> Signature {
        try failing { () throws(GitError) in
            try repository.signature(
                role, SignatureVariables(role, variables: surroundings.variables), now: surroundings.now)
        }
    }

    func showingProgress<Result, Failure: Error>(
        _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let progress = Progress(on: surroundings)
        defer { progress.end() }
        return try body()
    }

    /// The part of the portfolio that arguments name; all of it where there are none.
    func selection(_ paths: [String], in workspace: Workspace) throws -> PathSelection {
        guard let root = workspace.repository.workTree else { return PathSelection([]) }
        var selected: [RepositoryPath?] = []
        for path in paths {
            guard let path = PathSelection.path(path, in: directory, root: root) else { throw fail(.outside(path)) }
            if let path, !Surroundings.exists("\(root)/\(path.text)") { throw fail(.absent(path.text)) }
            selected.append(path)
        }
        return PathSelection(selected.contains(nil) ? [] : selected.compactMap(\.self))
    }

    /// A path in the portfolio where something may be written.
    func path(_ argument: String, in workspace: Workspace) throws -> RepositoryPath {
        guard let root = workspace.repository.workTree,
            case .some(.some(let path)) = PathSelection.path(argument, in: directory, root: root)
        else { throw fail(.outside(argument)) }
        return path
    }

    /// The files of the working tree, and what decides how they are read.
    func governance(of workspace: Workspace) throws -> (documents: DocumentTree, governance: Governance) {
        let documents = try failing { () throws(GitError) in try workspace.documents(of: .workingTree) }
        return (documents, try failing { () throws(PortfolioError) in try Governance(of: documents, in: workspace) })
    }

    /// The bytes of a file that an argument names, or of standard input for `-`.
    func bytes(ofFile path: String) throws -> [UInt8] {
        if let bytes = Surroundings.bytes(ofFile: path) { return bytes }
        throw fail(path != "-" && Surroundings.isIrregular(path) ? .irregularFile(path) : .unreadableFile(path))
    }

    /// Values for names: those given, and on a terminal those that someone answers.
    func asked(for names: [String], given: [String: String]) -> [String: String] {
        var values = given
        guard Surroundings.Stream.input.isTerminal else { return values }
        for name in names where values[name] == nil {
            Surroundings.write("\(name.escapedForTerminal): ", to: .error)
            if let answer = readLine(), !answer.isEmpty { values[name] = answer }
        }
        return values
    }

    /// Writes new files and names them, in the portfolio's language.
    func write(_ new: NewFiles, into workspace: Workspace, _ settings: PortfolioSettings) throws {
        try failing { () throws(GitError) in try new.write(into: workspace.repository) }
        Surroundings.print(
            Message.wrote(new.files.map(\.path.text.escapedForTerminal)).text(in: language(settings.language)))
    }

    func failing<Result>(_ body: () throws(AuthoringError) -> Result) throws -> Result {
        do throws(AuthoringError) { return try body() } catch { throw fail(error.message) }
    }

    func failing<Result>(_ body: () throws(AuthoringFailure) -> Result) throws -> Result {
        do throws(AuthoringFailure) { return try body() } catch { throw fail(error.message) }
    }

    func failing<Result>(_ body: () throws(ArchiveFailure) -> Result) throws -> Result {
        do throws(ArchiveFailure) { return try body() } catch { throw fail(error.message) }
    }

    /// Shows diagnostics of a document on standard error.
    func show(_ diagnostics: [Diagnostic], in source: SourceText, as language: Language) {
        guard !diagnostics.isEmpty else { return }
        let lines = LineMap(source)
        let text = FindingText(language: language, style: surroundings.style(of: .error))
        for diagnostic in diagnostics {
            Surroundings.print(
                text.lines(Finding(diagnostic, in: source, lines: lines)).joined(separator: "\n") + "\n\n", to: .error)
        }
    }

    func failing<Result>(_ body: () throws(QueryFailure) -> Result) throws -> Result {
        do throws(QueryFailure) { return try body() } catch { throw fail(error.message) }
    }

    /// Says what is wrong and ends with exit code 2, "could not check".
    func fail(_ message: Message) -> Error {
        let style = surroundings.style(of: .error)
        Surroundings.print("greffe: \(style(.red, message.text(in: language()).escapedForTerminal))", to: .error)
        return ExitCode(2)
    }

    /// The five weightiest findings where they block, and what `blocked` says of so many, if anything, with exit code 1;
    /// else what is wrong.
    func fail(_ failure: HistoryFailure, _ blocked: (_ count: Int) -> Message? = { _ in nil }) -> Error {
        switch failure {
        case .git(let error): return fail(error.message)
        case .portfolio(let error): return fail(error.message)
        case .refused(let message): return fail(message)
        case .blocked(let findings, let portfolios):
            let language = self.language(portfolios)
            let text = FindingText(language: language, style: surroundings.style(of: .error))
            let shown = findings.prefix(5).flatMap { text.lines($0) + [""] }
            let count = blocked(findings.count).map { [$0.text(in: language)] } ?? []
            Surroundings.print((shown + count).joined(separator: "\n"), to: .error)
            return ExitCode(1)
        }
    }

    func failing<Result>(_ body: () throws(PortfolioError) -> Result) throws -> Result {
        do throws(PortfolioError) { return try body() } catch { throw fail(error.message) }
    }

    func failing<Result: ~Copyable>(_ body: () throws(GitError) -> Result) throws -> Result {
        do throws(GitError) { return try body() } catch { throw fail(error.message) }
    }

    /// Beside the repository's own files; where those can't be written, in the user's cache.
    private func indexFolders(of repository: Repository) -> [String] {
        let home = surroundings.variables["HOME"].map { "\($0)/.cache" }
        let cache = surroundings.variables["XDG_CACHE_HOME"] ?? home
        let name = repository.commonDirectory.split(separator: "/").joined(separator: "%")
        let folders =
            ["\(repository.commonDirectory)greffe"] + (cache.map { ["\($0)/greffe", "\($0)/greffe/\(name)"] } ?? [])
        for folder in folders { mkdir(folder, 0o700) }
        return [folders[0]] + folders.dropFirst(2)
    }
}
