import ArgumentParser
import Checks
import Git
import Reading
import Standards
import Text
import Workspaces

/// Chooses by what a file is read: a schema that is given, the kind that its path in a portfolio says, or nothing.
struct DocumentReader {
    private let schema: Kind?
    private let portfolio: (standard: Standard, conventions: Conventions, root: String)?
    private let directory: String

    /// A reader by the schema in a file; what is wrong with it is shown, and an error ends the program.
    init(schema path: String, _ invocation: Invocation) throws {
        directory = invocation.directory
        portfolio = nil
        let source = SourceText(name: path, bytes: try invocation.bytes(ofFile: path))
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        let (kind, diagnostics) = Kind.reading(by: source) { name in
            Surroundings.bytes(ofFile: folder + name).map { SourceText(name: folder + name, bytes: $0) }
        }
        invocation.show(diagnostics, in: source, as: invocation.language())
        guard let kind else { throw ExitCode(1) }
        schema = kind
    }

    /// A reader by the portfolio that holds the working directory; outside of one documents are plain YAML or JSON.
    init(_ invocation: Invocation) throws {
        directory = invocation.directory
        schema = nil
        do throws(GitError) {
            let workspace = try Workspace(containing: directory, environment: invocation.environment)
            portfolio = try Self.governance(of: workspace).flatMap { governance in
                workspace.repository.workTree.map { (governance.standard, governance.conventions, $0) }
            }
        } catch  where error.kind == .notARepository || error.kind == .notFound {
            portfolio = nil
        } catch {
            throw invocation.fail(error.message)
        }
    }

    /// Nil where the repository is no portfolio.
    private static func governance(of workspace: Workspace) throws(GitError) -> Governance? {
        let documents = try workspace.documents(of: .workingTree)
        do throws(PortfolioError) {
            return try Governance(of: documents, in: workspace)
        } catch {
            if case .git(let error) = error { throw error }
            return nil
        }
    }

    func read(_ file: String, _ bytes: [UInt8]) -> Document {
        if let schema { return schema.read(name: file, bytes: bytes, Conventions()) }
        if let (standard, conventions, root) = portfolio,
            case .some(.some(let path)) = PathSelection.path(file, in: directory, root: root),
            let kind = standard.kind(of: path.text)?.kind
        {
            return kind.read(name: file, bytes: bytes, conventions)
        }
        return Document(unguided: file, bytes: bytes)
    }
}
