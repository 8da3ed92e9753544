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
        var nearest: [String: Message?] = [:]
        let absence = references.mayBeFiled && !result.rows.isEmpty ? try portfolio.records.absence() : nil
        for row in result.rows {
            guard let at = row[0].integer, let id = row[1].text, let (opened, node) = try places.node(at) else {
                continue
            }
            let project = opened.captures[AgreedNames.project]
            let unreadable = try unreadableDocuments()
            guard !references.targets.contains(where: { unreadable.hides($0, from: project) }) else { continue }
            if nearest[id] == nil, nearest.count < Self.mostProposals {
                nearest[id] = .some(try self.nearest(id, references))
            }
            let place = Placement(ofReference: references.column.name, to: id, below: node)
            findings.append(
                Finding(
                    rule: "reference-unresolved", level: .error, path: opened.path,
                    excerpt: Excerpt(of: place.range, in: opened.document.source, lines: opened.lines),
                    message: .dangling(id, tables: references.targets.map(\.table)),
                    help: (nearest[id] ?? nil) ?? absence,
                    project: project, item: place.item))
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

    /// For how many names of a column the one that was likely meant is looked for, and of how many bytes.
    private static let mostProposals = 200
    private static let longestNamed = 200

    /// The id that was likely meant; nil where none is near, or the look would take too long.
    private func nearest(_ id: String, _ references: References) throws(PortfolioError) -> Message? {
        guard id.utf8.count <= Self.longestNamed else { return nil }
        do throws(QueryFailure) {
            let result = try portfolio.session.run(references.nearest, named: "nearest", ["id": .text(id)])
            return result.rows.first?.first?.text.map { Message.didYouMean($0) }
        } catch {
            guard error.isOfLimits else { throw .query(error) }
            return nil
        }
    }
}

extension QueryLimits {
    /// The statements are the engine's own, and however many documents there are, all their references are looked at.
    fileprivate static func ofReferences(keeping count: Int) -> QueryLimits {
        QueryLimits(duration: .seconds(60), rowCount: .max, keptRowCount: count)
    }
}
