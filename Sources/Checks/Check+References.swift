import Reading
import Standards
import Tables
import Text

extension Check {
    /// Values that name a row which is not there. Nothing is said of references into a table while a document of its kind
    /// can't be read: one broken file is no avalanche.
    mutating func unresolved(
        _ references: References, _ extent: CheckPart.Extent
    ) throws(PortfolioError) -> [Finding] {
        guard let recheck, extent == .changes else { return try findings(references, [:]) }
        var findings: [Finding] = []
        for key in recheck.keys {
            guard let places = portfolio.index.places(of: key) else { continue }
            let nodes = ["first": Cell.integer(places.lowerBound), "last": Cell.integer(places.upperBound)]
            findings += try self.findings(references, nodes)
        }
        return findings
    }

    private mutating func findings(
        _ references: References, _ document: [String: Cell]
    ) throws(PortfolioError) -> [Finding] {
        let result = try rows(references, document)
        var findings: [Finding] = []
        var meant: [String: MeantRow?] = [:]
        let absence = references.mayBeFiled && !result.rows.isEmpty ? try portfolio.records.absence() : nil
        for row in result.rows {
            guard let at = row[0].integer, let id = row[1].text, let (opened, node) = try places.node(at) else {
                continue
            }
            let project = opened.captures[AgreedNames.project]
            let unreadable = try unreadableDocuments()
            guard !references.targets.contains(where: { unreadable.hides($0, from: project) }) else { continue }
            let name = "\(id)\0\(project ?? "")"
            if meant[name] == nil, meant.count < Self.mostProposals {
                meant[name] = .some(try MeantRow(by: id, in: project, references, portfolio.session))
            }
            let row = meant[name] ?? nil
            let place = Placement(ofReference: references.column.name, to: id, below: node)
            findings.append(
                Finding(
                    rule: "reference-unresolved", level: .error, path: opened.path,
                    excerpt: Excerpt(of: place.range, in: opened.document.source, lines: opened.lines),
                    message: .dangling(id, tables: references.targets.map(\.table)),
                    help: row.map { .didYouMean($0.id) } ?? absence, project: project, item: place.item,
                    fix: row.flatMap { fix(place, $0, in: opened) }))
        }
        if result.furtherRowCount > 0, let last = findings.last {
            findings.append(last.standing(forOthers: result.furtherRowCount, of: references.name))
        }
        return findings
    }

    /// Where a value names nothing, and the value; the archive is asked only where the portfolio does not know one.
    private func rows(_ references: References, _ document: [String: Cell]) throws(PortfolioError) -> QueryResult {
        let (isOne, name, limits) = (!document.isEmpty, references.name, QueryLimits.ofReferences(keeping: room))
        let sql = references.sql(ofOneDocument: isOne, orFiled: false)
        do throws(QueryFailure) {
            guard references.mayBeFiled else {
                return try portfolio.session.run(sql, named: name, document, within: limits)
            }
            let first = try portfolio.session.run("\(sql) LIMIT 1", named: name, document, within: limits)
            guard !first.rows.isEmpty else { return first }
            return try portfolio.session.run(
                references.sql(ofOneDocument: isOne, orFiled: true), named: name, document, within: limits)
        } catch {
            throw .query(error)
        }
    }

    private mutating func unreadableDocuments() throws(PortfolioError) -> UnreadableDocuments {
        if let unreadable { return unreadable }
        let found = try UnreadableDocuments(portfolio, &places)
        unreadable = found
        return found
    }

    /// For how many names of a column the one that was likely meant is looked for.
    private static let mostProposals = 200

    /// Writes the name of the row that was meant in the place of the value or key that names none.
    private func fix(_ place: Placement, _ meant: MeantRow, in opened: Places.OpenDocument) -> PlacedFix? {
        let edits =
            place.isField
            ? editing(of: opened)?.edits(giving: meant.id, to: [], below: place.node)
            : editing(of: opened)?.edits(renaming: place.node, to: meant.id)
        return edits.map {
            PlacedFix(Fix(.write(meant.id), meant.isCertain ? .certain : .guess, $0), by: opened.lines)
        }
    }
}

extension QueryLimits {
    /// The statements are the engine's own, and however many documents there are, all their references are looked at.
    fileprivate static func ofReferences(keeping count: Int) -> QueryLimits {
        QueryLimits(duration: .seconds(60), rowCount: .max, keptRowCount: count)
    }
}
