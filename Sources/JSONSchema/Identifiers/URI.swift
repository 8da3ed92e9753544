/// A URI reference in its parts (RFC 3986), taken as it is written.
struct URI: Hashable {
    var scheme: Substring?
    var authority: Substring?
    var path: Substring
    var query: Substring?
    var fragment: Substring?

    /// Splits any text; what is no URI comes out as a path.
    init(_ text: String) {
        var rest = text[...]
        fragment = rest.cut(from: "#")
        query = rest.cut(from: "?")
        if let colon = rest.firstIndex(of: ":"), rest[..<colon].isScheme {
            scheme = rest[..<colon]
            rest = rest[rest.index(after: colon)...]
        }
        if rest.hasPrefix("//") {
            rest = rest.dropFirst(2)
            let end = rest.firstIndex(of: "/") ?? rest.endIndex
            authority = rest[..<end]
            rest = rest[end...]
        }
        path = rest
    }

    var text: String {
        var text = ""
        if let scheme { text += scheme + ":" }
        if let authority { text += "//" + authority }
        text += path
        if let query { text += "?" + query }
        if let fragment { text += "#" + fragment }
        return text
    }

    var withoutFragment: URI {
        var copy = self
        copy.fragment = nil
        return copy
    }

    /// The URI that this reference means where `base` is the base (section 5.2.2).
    func resolved(against base: URI) -> URI {
        var target = self
        if scheme == nil {
            target.scheme = base.scheme
            if authority == nil {
                target.authority = base.authority
                target.takePath(from: base)
            }
        }
        target.path = target.path.withoutDotSegments
        return target
    }

    private mutating func takePath(from base: URI) {
        if path.isEmpty {
            path = base.path
            query = query ?? base.query
        } else if !path.hasPrefix("/") {
            path = base.path.directory(isBelowAuthority: base.authority != nil) + path
        }
    }
}

extension Substring {
    /// Takes away what follows `mark`, with the mark, and gives it without.
    fileprivate mutating func cut(from mark: Character) -> Substring? {
        guard let place = firstIndex(of: mark) else { return nil }
        defer { self = self[..<place] }
        return self[index(after: place)...]
    }

    fileprivate var isScheme: Bool {
        guard let first, first.isASCII, first.isLetter else { return false }
        return allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    }

    /// The path up to its last slash (section 5.2.3).
    fileprivate func directory(isBelowAuthority: Bool) -> Substring {
        if isEmpty, isBelowAuthority { return "/" }
        guard let slash = lastIndex(of: "/") else { return "" }
        return self[...slash]
    }

    /// The path with `.` and `..` carried out (section 5.2.4).
    fileprivate var withoutDotSegments: Substring {
        guard contains(".") else { return self }
        var kept: [Substring] = []
        let segments = split(separator: "/", omittingEmptySubsequences: false)
        for (place, segment) in segments.enumerated() {
            let isLast = place == segments.count - 1
            switch segment {
            case ".":
                if isLast { kept.append("") }
            case "..":
                if kept.count > 1 || (kept.count == 1 && kept[0] != "") { kept.removeLast() }
                if isLast { kept.append("") }
            default:
                kept.append(segment)
            }
        }
        return kept.joined(separator: "/")[...]
    }
}
