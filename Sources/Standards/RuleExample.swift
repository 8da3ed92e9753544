package import Text
package import Values

/// An example of a rule: a small portfolio, and marks beneath the values that the rule finds there.
///
/// A mark is a comment line under the line at fault: `#      ^^^^^^^^^^ milestone J3 was due`: carets under the value,
/// then words that the message holds. Marks are taken out before the documents are read, so that a table has them too.
/// Documentation and test at once: findings and marks are the same.
package struct RuleExample: Sendable {
    package let today: Day?
    /// The documents, by path; those of the state compared with in `before`, nil where there is none.
    package let files: [String: SourceText]
    package let before: [String: SourceText]?
    /// Those of the documents that the rule's fix changes, as they are then.
    package let fixed: [String: SourceText]
    /// Commits that stand before the state, oldest first.
    package let history: [Commit]
    /// Who makes the change.
    package let maker: Maker
    package let marks: [Mark]
    /// Where the example stands in the rule's file.
    package let range: Range<Int>

    /// Who makes a change: e-mail addresses, and the command by which it is made.
    package struct Maker: Hashable, Sendable {
        package let author: String?
        /// Nil where the change is not committed yet.
        package let committer: String?
        package let signer: String?
        package let command: String?
    }

    /// A commit of the example's history.
    package struct Commit: Hashable, Sendable {
        package let day: Day?
        package let author: String?
        package let paths: [String]
    }

    /// What the rule is to find.
    package struct Mark: Hashable, Sendable {
        package let path: String
        package let line: Int
        /// Columns from and to, the end not included.
        package let columns: Range<Int>
        /// What the message holds, in English.
        package let words: String
    }

    init(_ node: Node) {
        today = node["today"]?.string.flatMap { Day($0) }
        (files, marks) = Self.files(node["files"])
        before = node["before"].map { Self.files($0).documents }
        maker = Maker(node)
        fixed = Self.files(node["fixed"]).documents
        history = node["history"]?.children.map(Commit.init) ?? []
        range = node.range
    }

    /// The documents of a map of texts, and the marks that stood in them.
    private static func files(_ node: Node?) -> (documents: [String: SourceText], marks: [Mark]) {
        var documents: [String: SourceText] = [:]
        var marks: [Mark] = []
        for file in node?.children ?? .none {
            guard let path = file.key, let text = file.string else { continue }
            var lines: [Substring] = []
            for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
                if let mark = Mark(line, path: path, under: lines.count) {
                    marks.append(mark)
                } else {
                    lines.append(line)
                }
            }
            documents[path] = SourceText(name: path, lines.joined(separator: "\n"))
        }
        return (documents, marks)
    }
}

extension RuleExample.Mark {
    /// The mark that a line holds, nil where it is no mark.
    fileprivate init?(_ line: Substring, path: String, under content: Int) {
        guard line.first == "#", let caret = line.firstIndex(of: "^"), content > 0,
            line[..<caret].dropFirst().allSatisfy({ $0 == " " })
        else { return nil }
        let end = line[caret...].firstIndex { $0 != "^" } ?? line.endIndex
        let start = line.distance(from: line.startIndex, to: caret) + 1
        self.init(
            path: path, line: content, columns: start..<start + line.distance(from: caret, to: end),
            words: String(line[end...].drop { $0 == " " }))
    }
}

extension RuleExample.Commit {
    fileprivate init(_ node: Node) {
        self.init(
            day: node["date"]?.string.flatMap { Day($0) }, author: node["author"]?.string,
            paths: node["files"]?.children.compactMap(\.string) ?? [])
    }
}

extension RuleExample.Maker {
    fileprivate init(_ example: Node) {
        self.init(
            author: example["author"]?.string, committer: example["committer"]?.string,
            signer: example["signer"]?.string, command: example["command"]?.string)
    }
}
