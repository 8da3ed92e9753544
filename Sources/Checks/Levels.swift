import Standards
import Tables
import Text

/// How much findings weigh: a rule's own level, as the standard changes it for projects of a class, in a phase and so on.
struct Levels {
    private let settings: Settings
    private let traits: [String: Settings.Traits]

    init(_ portfolio: Portfolio) throws(PortfolioError) {
        settings = portfolio.standard.settings
        traits = try Self.traits(in: portfolio)
    }

    /// The findings of a part, those of a rule with the levels that hold for their projects and without those that are
    /// switched off.
    func applied(to findings: [Finding], of part: CheckPart) -> [Finding] {
        guard case .rule(let rule) = part else { return findings }
        return findings.compactMap { finding in
            let traits = finding.project.flatMap { self.traits[$0] } ?? [:]
            return settings.level(of: rule, own: finding.level, for: traits).map(finding.weighing)
        }
    }

    /// What the projects are told apart by, each as it says itself, or else as the standard has it.
    private static func traits(in portfolio: Portfolio) throws(PortfolioError) -> [String: Settings.Traits] {
        let project = AgreedNames.project
        let columns = portfolio.index.layout[table: project]?.columns.map(\.name) ?? []
        let names = AgreedNames.traits.filter(columns.contains)
        guard !names.isEmpty else { return [:] }
        let defaults = portfolio.standard.settings.defaultTraits
        do throws(QueryFailure) {
            let result = try portfolio.session.run(
                "SELECT \(([project] + names).joined(separator: ", ")) FROM \(project)", named: "traits")
            return Dictionary(
                result.rows.compactMap { row in
                    let own = zip(names, row.dropFirst()).compactMap { name, cell in cell.text.map { (name, $0) } }
                    return row[0].text.map { id in
                        (id, defaults.merging(Dictionary(uniqueKeysWithValues: own)) { $1 })
                    }
                }
            ) { first, _ in first }
        } catch {
            throw .query(error)
        }
    }
}
