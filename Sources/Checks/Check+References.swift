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
        var findings: [Finding] = []
        for row in try rows(references, document) {
            guard let at = row[0].integer, let id = row[1].text, let (opened, node) = try places.node(at) else {
                continue
            }
            let project = opened.captures[AgreedNames.project]
            let unreadable = try unreadableDocuments()
            guard !references.targets.contains(where: { unreadable.hides($0, from: project) }) else { continue }
            let place = Placement(ofReference: references.column.name, to: id, below: node)
            findings.append(
                Finding(
                    rule: "reference-unresolved", level: .error, path: opened.path,
                    excerpt: Excerpt(of: place.range, in: opened.document.source, lines: opened.lines),
                    message: .dangling(id, tables: references.targets.map(\.table)), help: try nearest(id, references),
                    project: project, item: place.item))
        }
        return findings
    }

    /// Where a value names nothing, and the value; the archive is asked only where the portfolio does not know one.
    private func rows(_ references: References, _ document: [String: Cell]) throws(PortfolioError) -> [[Cell]] {
        let name = "\(references.table.name).\(references.column.name)"
        let sql = references.sql(ofOneDocument: !document.isEmpty, orFiled: false)
        do throws(QueryFailure) {
            guard references.mayBeFiled else { return try portfolio.session.run(sql, named: name, document).rows }
            guard try !portfolio.session.run("\(sql) LIMIT 1", named: name, document).rows.isEmpty else { return [] }
            let orFiled = references.sql(ofOneDocument: !document.isEmpty, orFiled: true)
            return try portfolio.session.run(orFiled, named: name, document).rows
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

    /// The id that was likely meant.
    private func nearest(_ id: String, _ references: References) throws(PortfolioError) -> Message? {
        do throws(QueryFailure) {
            let result = try portfolio.session.run(references.nearest, named: "nearest", ["id": .text(id)])
            return result.rows.first?.first?.text.map { Message.didYouMean($0) }
        } catch {
            throw .query(error)
        }
    }
}
