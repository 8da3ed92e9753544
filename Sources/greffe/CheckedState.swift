import ArgumentParser
import Git
import Text
import Workspaces

/// What is checked, and what it is compared with: the working tree and the last commit where nothing is said.
struct CheckedState: ParsableArguments {
    @Flag(
        help: .help(
            en: "Check what the next commit would hold.",
            fr: "Contrôler ce que contiendrait le prochain commit."))
    var staged = false

    @Option(
        help: .help(
            en: "Check a commit, compared with its first parent.",
            fr: "Contrôler un commit, comparé à son premier parent.",
            valueName: "revision"))
    var commit: String?

    @Option(
        help: .help(
            en: "Check a commit, compared with another (A..B), or with where the two parted (A...B).",
            fr: "Contrôler un commit, comparé à un autre (A..B), ou au point où les deux ont divergé (A...B).",
            valueName: "A..B"))
    var range: RevisionRange?

    @Option(
        help: .help(
            en: "Check a commit by itself, compared with nothing.",
            fr: "Contrôler un commit seul, sans comparaison.",
            valueName: "revision"))
    var tree: String?

    @Option(
        help: .help(
            en: """
                Check the working tree with this file as standard input has it, and show what is in that file.
                """,
            fr: """
                Contrôler l'arbre de travail avec ce fichier tel que le donne l'entrée standard, et montrer ce qui s'y \
                trouve.
                """,
            valueName: "path"),
        completion: .file())
    var stdin: String?

    /// The options that are given.
    private var given: [String] {
        [
            staged ? "--staged" : nil, commit.map { _ in "--commit" }, range.map { _ in "--range" },
            tree.map { _ in "--tree" }, stdin.map { _ in "--stdin" },
        ].compactMap(\.self)
    }

    /// Whether another state than the working tree's is.
    var isNamed: Bool { !given.isEmpty }

    func validate() throws {
        guard given.count < 2 else {
            throw ValidationError(
                .help(
                    en: "\(given[0]) and \(given[1]) name different states: give one",
                    fr: "\(given[0]) et \(given[1]) désignent des états différents : n'en donner qu'un"))
        }
    }
}

extension Invocation {
    func comparison(_ checked: CheckedState, in workspace: Workspace) throws -> Comparison {
        if let path = checked.stdin {
            let edited = State.edited(try document(path, in: workspace), try bytes(ofFile: "-"))
            return try failing { () throws(GitError) in try workspace.comparison(of: edited) }
        }
        return try failing { () throws(GitError) in
            let repository = workspace.repository
            if let range = checked.range { return try self.comparison(range, in: repository) }
            if let tree = checked.tree { return Comparison(.commit(try repository.commitID(of: tree)), with: nil) }
            if let commit = checked.commit {
                return try workspace.comparison(of: .commit(repository.commitID(of: commit)))
            }
            return try workspace.comparison(of: checked.staged ? .staged : .workingTree)
        }
    }

    private func comparison(_ range: RevisionRange, in repository: Repository) throws(GitError) -> Comparison {
        let tip = try repository.commitID(of: range.second)
        guard !range.startsAtNothing else { return Comparison(.commit(tip), with: .nothing) }
        let first = try repository.commitID(of: range.first)
        let base = range.isSinceParting ? try repository.mergeBase(of: first, tip) : first
        return Comparison(.commit(tip), with: base.map(State.commit) ?? .nothing)
    }

    /// What of the portfolio is shown: what arguments name, else the file that standard input has.
    func selection(_ paths: [String], _ checked: CheckedState, in workspace: Workspace) throws -> PathSelection {
        guard paths.isEmpty, let path = checked.stdin else { return try selection(paths, in: workspace) }
        return PathSelection([try document(path, in: workspace)])
    }

    private func document(_ path: String, in workspace: Workspace) throws -> RepositoryPath {
        guard let root = workspace.repository.workTree,
            case .some(.some(let document)) = PathSelection.path(path, in: directory, root: root)
        else { throw fail(.outside(path)) }
        return document
    }
}
