package import Text

/// A fault of the portfolio as people are told of it: a diagnostic at its place, complete without the document.
package struct Finding: Hashable, Sendable {
    package let rule: RuleID
    package let level: Level
    /// The document, as seen from the portfolio's root.
    package let path: String
    /// Nil where the whole document is meant, or one that is missing.
    package let excerpt: Excerpt?
    package let message: Message
    package let help: Message?
    package let project: String?
    /// The keys that lead to the value; for an item without a key a hash of its text, never its position.
    package let item: [String]
    package let fix: PlacedFix?
    package var standing = Standing.open

    /// Whether a finding counts.
    package enum Standing: String, Hashable, Sendable {
        case open
        /// A waiver excuses it.
        case waived
        /// It stood already in the state compared with.
        case known
    }

    package init(
        rule: RuleID, level: Level, path: String, excerpt: Excerpt?, message: Message, help: Message?,
        project: String? = nil, item: [String] = [], fix: PlacedFix? = nil, standing: Standing = .open
    ) {
        self.rule = rule
        self.level = level
        self.path = path
        self.excerpt = excerpt
        self.message = message.shortened
        self.help = help?.shortened
        self.project = project
        self.item = item
        self.fix = fix
        self.standing = standing
    }

    /// A diagnostic of a document, at its place in it.
    package init(
        _ diagnostic: Diagnostic, in source: SourceText, lines: LineMap, project: String? = nil, item: [String] = []
    ) {
        self.init(
            rule: diagnostic.rule, level: diagnostic.level, path: source.name,
            excerpt: Excerpt(of: diagnostic.range, in: source, lines: lines), message: diagnostic.message,
            help: diagnostic.help, project: project, item: item,
            fix: diagnostic.fix.map { PlacedFix($0, by: lines) })
    }

    /// A fault of a whole file.
    package init(_ rule: RuleID, _ level: Level, path: String, _ message: Message, help: Message? = nil) {
        self.init(rule: rule, level: level, path: path, excerpt: nil, message: message, help: help)
    }

    /// The finding at another level.
    func weighing(_ level: Level) -> Finding {
        Finding(
            rule: rule, level: level, path: path, excerpt: excerpt, message: message, help: help, project: project,
            item: item, fix: fix, standing: standing)
    }

    /// The finding in a document that has another name.
    func named(_ path: String) -> Finding {
        Finding(
            rule: rule, level: level, path: path, excerpt: excerpt, message: message, help: help, project: project,
            item: item, standing: standing)
    }

    /// The finding that stands for `count` others like this one, of the same part, which are too many to tell.
    func standing(forOthers count: Int, of part: String) -> Finding {
        Finding(
            rule: Self.others, level: level, path: path, excerpt: excerpt, message: .moreFindings(count, of: part),
            help: nil, project: project, item: [part])
    }

    /// The finding that stands for `count` files from one on, whose faults are too many to tell.
    static func standing(forFilesFrom path: String, _ count: Int) -> Finding {
        Finding(others, .error, path: path, .moreFaultyFiles(count))
    }

    /// Whether it stands for findings that are not told, wherever they are.
    package var standsForOthers: Bool { rule == Self.others }

    private static let others: RuleID = "more-findings"

    /// What a finding is known by from one state to another.
    package struct Fingerprint: Hashable, Sendable {
        let rule: RuleID
        let path: String
        let item: [String]
    }

    package var fingerprint: Fingerprint {
        Fingerprint(rule: rule, path: path, item: item)
    }
}

extension Sequence<Finding> {
    /// The weightiest first; among equals by path and place, and so on until no two can change places.
    package func sortedByWeight() -> [Finding] {
        sorted { left, right in
            if left.level != right.level { return left.level > right.level }
            if left.path != right.path { return left.path < right.path }
            let places = (left.excerpt?.start, right.excerpt?.start)
            if let one = places.0, let other = places.1, one != other { return one < other }
            if left.rule != right.rule { return left.rule < right.rule }
            if left.item != right.item { return left.item.lexicographicallyPrecedes(right.item) }
            return left.message.text(in: .english) < right.message.text(in: .english)
        }
    }
}
