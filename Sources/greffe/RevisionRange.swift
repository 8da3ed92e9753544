import ArgumentParser

/// Two revisions as people name them to Git: `A..B`, or `A...B` for where they parted and the second.
struct RevisionRange: ExpressibleByArgument {
    let first: String
    let second: String
    let isSinceParting: Bool

    /// Whether the first is the id of zeros, by which Git and its servers mean that there was none.
    var startsAtNothing: Bool { first.count == 40 && first.allSatisfy { $0 == "0" } }

    /// `HEAD` stands where a side is left out.
    init?(argument: String) {
        guard let dots = argument.firstRange(of: "..") else { return nil }
        let rest = argument[dots.upperBound...]
        isSinceParting = rest.first == "."
        first = dots.lowerBound == argument.startIndex ? "HEAD" : String(argument[..<dots.lowerBound])
        let name = isSinceParting ? rest.dropFirst() : rest
        guard name.first != ".", !name.contains("..") else { return nil }
        second = name.isEmpty ? "HEAD" : String(name)
    }
}
