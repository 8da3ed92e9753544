import Tables
import Text
import Values

/// What the portfolio's waivers excuse.
struct Waivers {
    private let waivers: [Waiver]

    private struct Waiver {
        let rule: String
        /// Nil for the whole portfolio.
        let project: String?
    }

    /// The waivers that hold today.
    init(_ portfolio: Portfolio) throws(PortfolioError) {
        guard portfolio.index.layout[table: "waiver"] != nil else {
            waivers = []
            return
        }
        do throws(QueryFailure) {
            let result = try portfolio.session.run(
                "SELECT rule, project FROM waiver WHERE rule IS NOT NULL AND until >= :today", named: "waivers",
                ["today": .text(portfolio.options.today.text)])
            waivers = result.rows.compactMap { row in row[0].text.map { Waiver(rule: $0, project: row[1].text) } }
        } catch {
            throw .query(error)
        }
    }

    /// The findings, those that a waiver excuses marked; what can't be read can't be waived.
    func applied(to findings: [Finding]) -> [Finding] {
        findings.map { finding in
            var finding = finding
            let isWaived = waivers.contains {
                $0.rule == finding.rule.name && ($0.project == nil || $0.project == finding.project)
            }
            if isWaived { finding.standing = .waived }
            return finding
        }
    }
}
