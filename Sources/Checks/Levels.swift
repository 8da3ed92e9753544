import Standards
import Tables
import Text

/// How much findings weigh: a rule's own level, as the standard changes it for a class of projects.
struct Levels {
    private let settings: Settings
    private let classes: [String: String]

    init(_ portfolio: Portfolio) throws(PortfolioError) {
        settings = portfolio.standard.settings
        classes = try Self.classes(of: portfolio)
    }

    /// The findings of a part, those of a rule with the levels that hold for their projects and without those that are
    /// switched off.
    func applied(to findings: [Finding], of part: CheckPart) -> [Finding] {
        guard case .rule(let rule) = part else { return findings }
        return findings.compactMap { finding in
            let projectClass = finding.project.flatMap { classes[$0] }
            return settings.level(of: rule, own: finding.level, class: projectClass).map(finding.weighing)
        }
    }

    private static func classes(of portfolio: Portfolio) throws(PortfolioError) -> [String: String] {
        let (project, column) = (AgreedNames.project, AgreedNames.projectClass)
        let columns = portfolio.index.layout[table: project]?.columns.map(\.name) ?? []
        guard columns.contains(column) else { return [:] }
        do throws(QueryFailure) {
            let result = try portfolio.session.run("SELECT \(project), \(column) FROM \(project)", named: "classes")
            return Dictionary(
                result.rows.compactMap { row in row[0].text.flatMap { id in row[1].text.map { (id, $0) } } }
            ) { first, _ in first }
        } catch {
            throw .query(error)
        }
    }
}
