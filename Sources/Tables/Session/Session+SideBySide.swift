import Glibc
import Text

extension Session {
    /// Fewer statements are run before a second session is ready.
    private static let fewest = 12

    /// Runs statements in whatever order, where it can be in two sessions side by side, each on a connection of its own;
    /// views that several of a group need are computed once in each.
    ///
    /// Nil is said of those that are still to be run by themselves: of very large results not all can wait to be used.
    package func results(
        of groups: [StatementGroup], _ parameters: [String: Cell] = [:], within limits: QueryLimits = QueryLimits()
    ) throws(DatabaseError) -> [[Result<QueryResult, QueryFailure>?]] {
        let queue = queue(of: groups)
        let second = queue.count < Self.fewest ? nil : second(on: queue, parameters, limits)
        do {
            defer { times += second?.get() ?? [] }
            try work(on: queue, from: .first, parameters, limits)
        }
        return queue.results
    }

    private func queue(of groups: [StatementGroup]) -> StatementQueue {
        let onlyHere = Set(engine.values.filter { $0.shared == nil }.map(\.name) + [Attachment.name])
        return StatementQueue(groups) { statement in
            let sources = views.sources(of: statement.sql)
            return StatementQueue.Needs(
                views: sources.filter { views.all[$0] != nil }, isForSecond: sources.isDisjoint(with: onlyHere))
        }
    }

    /// Lets a second session work on a queue meanwhile, and tells how long its statements took; nil where there can be none.
    private func second(
        on queue: StatementQueue, _ parameters: [String: Cell], _ limits: QueryLimits
    ) -> Meanwhile<[StatementTime]>? {
        guard let reopened = index.reopening, sysconf(Int32(_SC_NPROCESSORS_ONLN)) > 1 else { return nil }
        let (live, before, whenStuck) = (live, before, whenStuck)
        let (views, engine) = (Array(views.all.values), engine.values.compactMap(\.shared))
        return Meanwhile {
            do {
                guard let index = try reopened() else { return [] }
                let session = try Session(
                    index, live: live, before: before, views: views, engine: engine.map(EngineTable.init),
                    archive: nil, whenStuck: whenStuck)
                try session.work(on: queue, from: .last, parameters, limits)
                return session.times
            } catch {
                // What it leaves is run by the first.
                return []
            }
        }
    }

    /// Runs the statements of a queue from one end.
    private func work(
        on queue: StatementQueue, from end: StatementQueue.End, _ parameters: [String: Cell], _ limits: QueryLimits
    ) throws(DatabaseError) {
        var group: Int?
        while let place = queue.take(from: end) {
            let statements = queue.groups[place.group]
            if place.group != group {
                try restrict(to: statements.projects)
                try holdViews(for: statements.statements.map(\.sql) + statements.next)
                group = place.group
            }
            let statement = statements.statements[place.statement]
            do throws(QueryFailure) {
                queue.give(
                    .success(try run(statement.sql, named: statement.name, parameters, within: limits)), at: place)
            } catch {
                // What the second has not, or another process is changing, the first may have; and what gives too much may
                // give less where it runs by itself.
                if end == .first, error.cause != .gaveTooMuch { queue.give(.failure(error), at: place) }
            }
        }
    }
}
