/// The paths of all kinds of documents, so that the kind of one is found without trying each.
struct PathTable: Sendable {
    /// By the number of `/` in the path; within it in the order in which kinds are tried.
    private let routes: [[Route]]

    private struct Route: Sendable {
        let kind: Int
        let prefix: [UInt8]
        let pattern: PathPattern
    }

    /// What a path is: the place of its kind among those given, the pattern it follows, and what that captures of it.
    struct Match {
        let kind: Int
        let pattern: PathPattern
        let captured: [Range<Int>]

        /// Where a capture stands in the path.
        subscript(capture: String) -> Range<Int>? {
            pattern.captures.firstIndex(of: capture).map { captured[$0] }
        }
    }

    init(_ kinds: [Kind]) {
        let all = kinds.enumerated().flatMap { place, kind in kind.patterns.map { (place, $0) } }
        let deepest = all.compactMap(\.1.depth).max() ?? 0
        routes = (0...deepest + 1).map { depth in
            all.filter { $0.1.depth ?? depth == depth }.map { Route(kind: $0.0, prefix: $0.1.prefix, pattern: $0.1) }
        }
    }

    /// The kind whose documents live at `path`, and what the path says of this one; `kinds` are those the table is of.
    func kind(of path: String, among kinds: [Kind]) -> (kind: Kind, captures: [String: String])? {
        var path = path
        return path.withUTF8 { bytes in
            guard let match = match(bytes) else { return nil }
            let texts = match.captured.map { String(decoding: bytes[$0], as: UTF8.self) }
            return (kinds[match.kind], Dictionary(zip(match.pattern.captures, texts)) { first, _ in first })
        }
    }

    /// Nil where the path is of no kind.
    func match(_ path: UnsafeBufferPointer<UInt8>) -> Match? {
        var depth = 0
        for byte in path where byte == UInt8(ascii: "/") { depth += 1 }
        for route in routes[min(depth, routes.count - 1)] where path.holds(route.prefix, at: 0) {
            if let captured = route.pattern.matches(path) {
                return Match(kind: route.kind, pattern: route.pattern, captured: captured)
            }
        }
        return nil
    }
}
