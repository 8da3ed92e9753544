import Authoring
import Checks
import Foundation
import Git
import Reading
import Standards
import Text
import Workspaces

extension FuzzTarget {
    /// Bytes as a mapping, and after a NUL a table in CSV that is imported by it into an empty portfolio.
    static let imports = FuzzTarget("imports") {
        [
            """
            csv: {separator: ";", decimal: ",", dates: day_first}
            documents:
              - kind: project
                where: {project: {column: Code, read_as: id}}
                keep: [state]
                fields:
                  name: Name
                  state: {constant: active}
                  tags: {column: Tags, separator: "/"}
                  criticality: {column: Level, values: {A: high, B: low}, missing: [NC]}
                append:
                  baselines:
                    when: [budget, {field: end, beyond: 31}]
                    fields:
                      decision: {constant: "export, {Date}"}
                      budget: {column: "Cost, k€", times: 1000, withheld: [secret]}
                      end: {column: Years, days_after: Date, times: 365}
            \u{0}Code;Name;Tags;LEVEL;Cost,  k€;Date;Years
            Été  OP@LE;Éte: op@le #1;a / b;b;1 250,5;01/02/2026;0,5
            crm;CRM;;A;secret;31/12/2026;2
            """
        ].map { Array($0.utf8) }
    } check: { bytes in
        let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false).map(Array.init)
        guard parts.count == 2, let kind = standard.kinds.named("mapping") else { return }
        let governance = Governance(standard, PortfolioSettings(nil))
        let mapping = kind.read(name: "mapping.yaml", bytes: parts[0], governance.conventions)
        do throws(GitError) {
            let table = try TableImport(
                table: parts[1], named: "table.csv", by: mapping, into: .empty, of: repository, governance)
            for diagnostic in table.diagnostics {
                demand(diagnostic.range.upperBound <= table.source.bytes.count, "a finding stands in its table")
            }
            for document in table.documents { demandReadable(document, governance) }
        } catch {
            fatalError("an empty portfolio can be read: \(error)")
        }
    }

    private static func demandReadable(_ document: ImportedDocument, _ governance: Governance) {
        guard let kind = standard.kind(of: document.path.text)?.kind else {
            fatalError("an imported document has a kind: \(document.path)")
        }
        let read = kind.read(name: document.path.text, bytes: document.bytes, governance.conventions)
        demand(
            !read.diagnostics.contains { $0.level == .error },
            "an imported document has no error:\n\(read.source.string)\n\(read.diagnostics)")
    }

    private nonisolated(unsafe) static let repository: Repository = {
        do throws(GitError) {
            return try Repository(at: RepositoryFiles.root.path)
        } catch {
            fatalError("the fuzzers stand in a repository: \(error)")
        }
    }()
}
