/// What a page says is printed, held against what is printed.
struct Comparison {
    /// The first line that differs, counted from 0 in what is expected, and both its texts; nil where all agree.
    let difference: (index: Int, expected: String?, actual: String?)?

    /// A line `...` stands for any number of lines.
    init(expected: [String], actual: [String]) {
        var expected = expected[...], actual = actual[...]
        while let line = expected.first {
            if line == "..." {
                expected = expected.dropFirst()
                guard let next = expected.first else {
                    actual = []
                    break
                }
                actual = actual.drop { Self.masked($0) != Self.masked(next) }
            } else if let printed = actual.first, Self.masked(line) == Self.masked(printed) {
                expected = expected.dropFirst()
                actual = actual.dropFirst()
            } else {
                break
            }
        }
        difference =
            expected.isEmpty && actual.isEmpty ? nil : (expected.startIndex, expected.first, actual.first)
    }

    /// A line without what changes with every rule that is added: how many files there are, and ids of Git's objects.
    private static func masked(_ line: String) -> String {
        line.replacing(/in \d+ documents/, with: "in N documents")
            .replacing(/"documents": \d+/, with: "\"documents\": N")
            .replacing(/wrote \d+ files/, with: "wrote N files")
            .replacing(/\b([0-9a-f]{40}|[0-9a-f]{10})\b/, with: "ID")
    }
}
