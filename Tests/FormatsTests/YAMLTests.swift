import Formats
import TestSupport
import Testing
import Text

@Suite struct `Reading YAML` {
    private func read(_ text: String) -> (value: String, findings: [String]) {
        let (tree, diagnostics) = YAML.read(SourceText(text))
        return (
            tree.root.canonical,
            diagnostics.map { "\($0.rule.name) \(tree.source[$0.range].prefix(20).debugDescription)" }
        )
    }

    @Test(arguments: [
        ("a: 1\n b: 2\nc: 3", #"{"a": unreadable, "c": 3e0}"#, ["syntax \":\""]),
        ("a: 1\n  x\nc: [1, 2\nd: 4", #"{"a": "1 x", "c": unreadable, "d": 4e0}"#, ["syntax \"[\""]),
        ("a: \"x\nb: 2", #"{"a": unreadable, "b": 2e0}"#, ["syntax \"\\\"\""]),
        ("a: 1\na: 2\nb: 3", #"{"a": 1e0, "b": 3e0}"#, ["duplicate-key \"a\""]),
        ("a: 1\nx\ny\nb: 2", #"{"a": 1e0, "b": 2e0}"#, ["syntax \"x\\ny\""]),
        ("a: *x", #"{"a": unreadable}"#, ["outside-profile \"*x\""]),
        ("a: .inf", #"{"a": unreadable}"#, ["not-a-number \".inf\""]),
        ("a: \"\\q\"", #"{"a": unreadable}"#, ["syntax \"\\\\q\""]),
        ("a:\n\t- 1\nb: 2", #"{"a": unreadable, "b": 2e0}"#, ["syntax \"\\t\""]),
        ("a: 1\n--- \nb: 2", #"{"a": 1e0}"#, ["outside-profile \"---\""]),
    ])
    func `keeps a fault within its node`(text: String, value: String, findings: [String]) {
        let result = read(text)
        #expect(result.value == value)
        #expect(result.findings == findings)
    }

    @Test(arguments: FaultyDocument.yaml)
    func `says what is wrong in both languages, and what to do`(example: FaultyDocument) throws {
        try example.expectSaid(by: YAML.read(SourceText(example.text)).diagnostics)
    }

    @Test func `names what a merge left, and reads one side`() {
        let text = "a: 1\n<<<<<<< HEAD\nb: 2\n||||||| base\nb: 0\n=======\nb: 3\n>>>>>>> topic\nc: 4"
        let result = read(text)
        #expect(result.value == #"{"a": 1e0, "b": 2e0, "c": 4e0}"#)
        #expect(
            result.findings == [
                #"conflict-marker "<<<<<<< HEAD""#, #"conflict-marker "||||||| base""#, #"conflict-marker "=======""#,
                #"conflict-marker ">>>>>>> topic""#,
            ])
    }

    @Test(arguments: ["\r\n", "\r", "\n"])
    func `takes any line end, and a byte order mark`(end: String) {
        let text = "\u{FEFF}a: |\n  x\n  y\nb: \"c\n  d\"\n".replacing("\n", with: end)
        #expect(read(text).value == #"{"a": "x\ny\n", "b": "c d"}"#)
    }

    @Test func `joins surrogate pairs, and refuses half of one`() {
        #expect(read(#"a: "\ud83d\ude00""#).value == #"{"a": "😀"}"#)
        #expect(read(#"a: "\ud83d""#).findings == [#"syntax "\\ud83d""#])
    }

    @Test func `gives each comment the node it stands by`() {
        let text = """
            # top
            a: 1 # one
            # about b
            b: # beside b
              - x
              # about y
              - y
              # end of b
            c: |
              # text
            d: [1, # first
              2]
            # end
            """
        let tree = YAML.read(SourceText(text)).tree
        let comments = tree.comments.map { comment in
            "\(tree.source[comment.range]) \(comment.place) \(Node(tree: tree, index: comment.node).canonical)"
        }
        #expect(
            comments == [
                "# top before 1e0", "# one beside 1e0", "# about b before [\"x\", \"y\"]",
                "# beside b beside [\"x\", \"y\"]", "# about y before \"y\"", "# end of b end [\"x\", \"y\"]",
                "# first before 2e0", "# end end \(tree.root.canonical)",
            ])
    }

    @Test(arguments: ["[", "{a: ", "- ", "\"", "? ", "&a "])
    func `survives what repeats without end`(piece: String) {
        let (_, findings) = read(String(repeating: piece, count: 3000))
        #expect(findings.count == 1)
    }

    @Test func `nests to 64 and no deeper`() {
        #expect(read(String(repeating: "- ", count: 64) + "x").findings == [])
        #expect(read(String(repeating: "- ", count: 65) + "x").findings == ["nested-too-deep \"-\""])
        #expect(read(String(repeating: "[", count: 64) + String(repeating: "]", count: 64)).findings == [])
    }

    @Test func `reads no more than its limit`() {
        let (tree, diagnostics) = YAML.read(SourceText("a: 123"), limit: 5)
        #expect(tree.root.kind == .unreadable)
        #expect(diagnostics.map(\.rule) == ["too-large"])
    }
}
