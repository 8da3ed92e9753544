import Standards
import Tables
import Text

/// The row that a value which names none was probably meant to name.
struct MeantRow {
    let id: String
    /// Whether nothing else can be meant: the value is what people call this row and no other. What is near may still name
    /// a row that is not written yet.
    let isCertain: Bool
}

extension MeantRow {
    /// Nil where no row is near, or the look would take too long.
    init?(
        by value: String, in project: String?, _ references: References, _ session: Session
    ) throws(PortfolioError) {
        guard value.utf8.count <= Self.longest else { return nil }
        let values = ["id": Cell.text(value), "project": project.map(Cell.text) ?? .null]
        if let row = try Self.only(session.answer(to: references.named, values)) {
            self.init(id: row, isCertain: true)
            return
        }
        guard let nearest = try session.answer(to: references.nearest, values).first else { return nil }
        self.init(id: nearest, isCertain: false)
    }

    /// How many bytes a value has at most for which one is looked for.
    private static let longest = 200

    private static func only(_ ids: [String]) -> String? { ids.count == 1 ? ids.first : nil }
}

extension References {
    /// The rows that call themselves `:id`, in the words that people call them by.
    fileprivate var named: String {
        union { $0.name.map { ["fold(t.\($0)) = fold(:id)"] } ?? ["0"] } + " LIMIT 2"
    }

    /// The row whose name is likest to `:id`.
    fileprivate var nearest: String {
        "SELECT id FROM (SELECT id, similarity(id, :id) AS likeness FROM (\(union { _ in [] }))) WHERE likeness >= 0.6 "
            + "ORDER BY likeness DESC, id LIMIT 1"
    }

    /// The names of the rows of all targets, of the project `:project` where they count within one, that meet conditions.
    private func union(where conditions: (Target) -> [String]) -> String {
        targets.map { target in
            let all = conditions(target) + (target.isOfProject ? ["t.project = :project"] : [])
            let filter = all.isEmpty ? "" : " WHERE \(all.joined(separator: " AND "))"
            return "SELECT t.\(target.id) AS id FROM \(target.table) t\(filter)"
        }.joined(separator: " UNION ")
    }
}

extension Session {
    /// The texts of the first column; none where the look takes too long.
    fileprivate func answer(to sql: String, _ values: [String: Cell]) throws(PortfolioError) -> [String] {
        do throws(QueryFailure) {
            return try run(sql, named: "nearest", values).rows.compactMap { $0.first?.text }
        } catch {
            guard error.isOfLimits else { throw .query(error) }
            return []
        }
    }
}
