import Foundation
import TestRepositories
import TestSupport
import Testing
import Text

@testable import Git

/// Texts merged and compared, held against `git` itself.
@Suite struct MergeTests {
    private let file = RepositoryPath("standard/rules/a.yaml")

    private func merge(
        _ base: String?, _ ours: String, _ theirs: String, preferring side: TextMerge.Side? = nil
    ) throws -> TextMerge {
        try TextMerge(
            base: base.map { Array($0.utf8) }, ours: Array(ours.utf8), theirs: Array(theirs.utf8), preferring: side,
            at: #require(file))
    }

    private func text(_ merge: TextMerge) -> String { String(decoding: merge.bytes, as: UTF8.self) }

    @Test func `takes what either side has changed`() throws {
        let merged = try merge("a\nb\nc\nd\ne\n", "A\nb\nc\nd\ne\n", "a\nb\nc\nd\nE\nf\n")
        #expect(merged.conflicts == [])
        #expect(text(merged) == "A\nb\nc\nd\nE\nf\n")
    }

    @Test func `names each conflict with its line here and both texts`() throws {
        let base = "a\nb\nc\nd\ne\nf\ng\nh\n"
        let merged = try merge(base, "new\na\nB\nc\nd\ne\nf\ng\n", "a\nb2\nc\nd\ne\nf\ng\nH\n")
        #expect(
            merged.conflicts == [
                TextMerge.Conflict(line: 3, ours: "B", theirs: "b2"),
                TextMerge.Conflict(line: 9, ours: "", theirs: "H"),
            ])
    }

    @Test func `takes one side of a conflict where it is told which`() throws {
        let (base, ours, theirs) = ("a\nb\nc\nd\n", "a\nB\nc\nd\n", "a\nb2\nc\nD\n")
        #expect(text(try merge(base, ours, theirs, preferring: .ours)) == "a\nB\nc\nD\n")
        #expect(text(try merge(base, ours, theirs, preferring: .theirs)) == "a\nb2\nc\nD\n")
    }

    @Test func `without a version that both come from, what differs is a conflict`() throws {
        #expect(try merge(nil, "a\nb\n", "a\nc\n").conflicts == [TextMerge.Conflict(line: 2, ours: "b", theirs: "c")])
        #expect(try merge(nil, "a\n", "a\n").conflicts == [])
        #expect(try merge(nil, "", "a\n").conflicts == [])
    }

    @Test func `a line that looks like a mark of Git's is a line`() throws {
        let mark = "<<<<<<< HEAD\n"
        let merged = try merge("a\n\(mark)b\nc\n", "a\n\(mark)b\nC\n", "A\n\(mark)b\nc\n")
        #expect(text(merged) == "A\n\(mark)b\nC\n" && merged.conflicts == [])
    }

    @Test(arguments: 0..<60) func `merges as git merge-file does, and finds as many conflicts`(seed: Int) throws {
        var random = SplitMix(seed: UInt64(seed))
        let base = (0..<12).map { "line \($0 % 5)" }
        let versions = (0..<2).map { _ in
            base.flatMap { line -> [String] in
                switch random.next(below: 12) {
                case 0: []
                case 1: [line, "added \(random.next(below: 3))"]
                case 2: ["changed \(random.next(below: 3))"]
                default: [line]
                }
            }
        }
        let texts = [versions[0], base, versions[1]].map { $0.map { $0 + "\n" }.joined() }
        let repository = try TestRepository()
        for (name, text) in zip(["ours", "base", "theirs"], texts) { try repository.write(text, to: name) }
        let merged = try merge(texts[1], texts[0], texts[2])
        // git merge-file ends with how many conflicts there are.
        let count = try repository.run(["sh", "-c", "git merge-file --quiet ours base theirs; echo $?"])
        #expect(count == "\(merged.conflicts.count)\n")
        if merged.conflicts.isEmpty { #expect(try repository.read("ours") == text(merged)) }
        for conflict in merged.conflicts where !conflict.ours.isEmpty {
            let lines = texts[0].split(separator: "\n", omittingEmptySubsequences: false)
            let first = conflict.ours.split(separator: "\n").first
            #expect(lines[conflict.line - 1] == first, "\(conflict)")
        }
    }
}

/// A folder read as a standard that is no portfolio's yet.
@Suite struct FolderFilesTests {
    @Test func `reads files at any depth, and neither links nor what begins with a point`() throws {
        let repository = try TestRepository()
        try repository.write("a", to: "rules/a.yaml")
        try repository.write("b", to: "standard.yaml")
        try repository.write("c", to: ".hidden/c")
        try FileManager.default.createSymbolicLink(
            atPath: "\(repository.path)/link.yaml", withDestinationPath: "/etc/passwd")
        let files = try FolderFiles(in: repository.path).files
        #expect(files.keys.map(\.text).sorted() == ["rules/a.yaml", "standard.yaml"])
        #expect(files[try #require(RepositoryPath("standard.yaml"))] == Array("b".utf8))
    }

    @Test func `a folder that is not there is told of`() {
        #expect(throws: GitError.self) { try FolderFiles(in: "/nowhere") }
    }
}
