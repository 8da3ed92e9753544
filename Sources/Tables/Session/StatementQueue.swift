import Synchronization

/// Statements that two sessions run, one from the first on and the other from the last on, until they meet.
final class StatementQueue: Sendable {
    let groups: [StatementGroup]
    private let items: [Item]
    private let progress: Mutex<Progress>

    /// The bytes of results that may wait to be used.
    private static let room = 64 << 20

    /// A statement's place: the group and where in it.
    struct Place: Sendable {
        let group: Int
        let statement: Int
    }

    enum End {
        case first
        case last
    }

    private struct Item {
        let place: Place
        let isForSecond: Bool
    }

    private struct Progress {
        var isTaken: [Bool]
        var results: [[Result<QueryResult, QueryFailure>?]]
        var size = 0
    }

    /// What a statement needs: the views that it names, and whether the second session has what they read.
    struct Needs {
        let views: Set<String>
        let isForSecond: Bool
    }

    init(_ groups: [StatementGroup], needs: (NamedStatement) -> Needs) {
        self.groups = groups
        items = groups.indices.flatMap { group in
            let needs = groups[group].statements.map(needs)
            return Self.order(needs.map(\.views)).map {
                Item(place: Place(group: group, statement: $0), isForSecond: needs[$0].isForSecond)
            }
        }
        progress = Mutex(
            Progress(
                isTaken: items.map { _ in false },
                results: groups.map { $0.statements.map { _ in nil } }))
    }

    /// The places of statements, those together that name the same views, since each session computes a view for itself.
    private static func order(_ views: [Set<String>]) -> [Int] {
        let uses = views.joined().reduce(into: [:]) { $0[$1, default: 0] += 1 }
        let byUse = uses.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.map(\.key)
        let ranks = Dictionary(uniqueKeysWithValues: zip(byUse, byUse.indices))
        let keys = views.map { $0.compactMap { ranks[$0] }.sorted() }
        return keys.indices.sorted { first, second in
            keys[first] == keys[second] ? first < second : keys[first].lexicographicallyPrecedes(keys[second])
        }
    }

    var count: Int { items.count }

    /// The next statement from one end; nil where there is none, or too much waits.
    func take(from end: End) -> Place? {
        progress.withLock { progress in
            guard progress.size < Self.room else { return nil }
            let isFree = { (item: Int) in
                !progress.isTaken[item] && (end == .first || self.items[item].isForSecond)
            }
            let found = end == .first ? items.indices.first(where: isFree) : items.indices.last(where: isFree)
            guard let found else { return nil }
            progress.isTaken[found] = true
            return items[found].place
        }
    }

    func give(_ result: Result<QueryResult, QueryFailure>, at place: Place) {
        let size = if case .success(let rows) = result { rows.size } else { 0 }
        progress.withLock { progress in
            progress.results[place.group][place.statement] = result
            progress.size += size
        }
    }

    /// By group; nil for statements that are still to be run.
    var results: [[Result<QueryResult, QueryFailure>?]] { progress.withLock(\.results) }
}

extension QueryResult {
    /// About how many bytes the rows take.
    fileprivate var size: Int {
        rows.reduce(0) { $0 + $1.reduce(0) { $0 + $1.size } }
    }
}

extension Cell {
    fileprivate var size: Int {
        switch self {
        case .null, .number: 64
        case .text(let text): 64 + text.utf8.count
        case .bytes(let bytes): 64 + bytes.count
        }
    }
}
