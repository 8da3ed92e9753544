import Standards
import Tables
import Text

/// The documents of a state of which nothing can be read: they have no rows, so that what names these names nothing.
struct UnreadableDocuments {
    private var all: Set<String> = []
    private var projects: [String: Set<String>] = [:]

    init(_ portfolio: Portfolio, _ places: inout Places) throws(PortfolioError) {
        for key in portfolio.index.faulty(of: portfolio.keys) {
            guard let opened = try places.document(at: key.path), opened.isUnreadable,
                let kind = portfolio.standard.kind(of: key.path)
            else { continue }
            if let project = kind.captures[AgreedNames.project] {
                projects[kind.kind.name, default: []].insert(project)
            } else {
                all.insert(kind.kind.name)
            }
        }
    }

    /// Whether rows of a target may be missing for a reference from a document of `project`.
    func hides(_ target: References.Target, from project: String?) -> Bool {
        guard all.isDisjoint(with: target.kinds) else { return true }
        return target.kinds.contains { kind in
            guard let projects = projects[kind] else { return false }
            return !target.isOfProject || project.map(projects.contains) != false
        }
    }
}

extension Places.OpenDocument {
    fileprivate var isUnreadable: Bool {
        document.tree.map { $0.root.kind == .unreadable } ?? true
    }
}
