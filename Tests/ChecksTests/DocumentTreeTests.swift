import Foundation
import Git
import TestRepositories
import TestSupport
import Testing
import Text

@testable import Workspaces

@Suite struct DocumentTreeTests {
    private func tree(_ files: [String: String]) throws -> DocumentTree {
        let entries = try files.map { path, text in
            DocumentTree.Entry(path: try #require(RepositoryPath(path)), id: try ObjectID(ofBlob: Array(text.utf8)))
        }
        return DocumentTree(entries: entries.sorted { $0.path < $1.path })
    }

    @Test(arguments: 0..<50)
    func `says of each path how two states differ in it`(seed: Int) throws {
        var random = SplitMix(seed: UInt64(seed))
        let paths = ["a", "a/b", "a/c.yaml", "a-b", "b/a", "b/b/c", "c", "é"]
        let states = (0..<2).map { _ in
            paths.filter { _ in random.next(below: 3) > 0 }.reduce(into: [:]) { $0[$1] = "\(random.next(below: 2))" }
        }
        let changes = try tree(states[1]).changes(since: tree(states[0]))
        let expected = paths.filter { states[0][$0] != states[1][$0] }.map { path in
            states[1][path] == nil ? "\(path) removed" : states[0][path] == nil ? "\(path) added" : "\(path) changed"
        }
        #expect(Set(changes.map { "\($0.path) \($0.how.rawValue)" }) == Set(expected))
        #expect(changes.count == expected.count)
        #expect(changes.map(\.path) == changes.map(\.path).sorted())
        #expect(changes.allSatisfy { ($0.id == nil) == ($0.how == .removed) })
    }

    @Test func `a listing lists all that a state holds`() throws {
        let tree = DocumentTree(
            entries: try tree(["a/b.yaml": "1", "é": "2"]).entries, notFiles: [path("link")],
            conflicted: [path("c"), path("d")])
        let read = try #require(DocumentTree(listing: tree.listing[...]))
        #expect(read.entries == tree.entries)
        #expect(read.notFiles == tree.notFiles)
        #expect(read.conflicted == tree.conflicted)
        #expect(DocumentTree(listing: DocumentTree.empty.listing[...])?.entries == [])
        for count in 0..<tree.listing.count - 1 {
            let cut = DocumentTree(listing: tree.listing.prefix(count))
            #expect(
                cut?.entries != tree.entries || cut?.notFiles != tree.notFiles || cut?.conflicted != tree.conflicted)
        }
        #expect(DocumentTree(listing: Array("4000000000 0\0a".utf8)[...]) == nil)
        #expect(DocumentTree(listing: Array("1 0\0../a\0aaaaaaaaaaaaaaaaaaaa".utf8)[...]) == nil)
    }

    /// Trees that `git fsck` would refuse, and a server may take all the same.
    @Test(arguments: [
        ["100644 blob 1\ta", "100644 blob 2\ta"], ["040000 tree 3\ta", "100644 blob 1\ta/b"],
        ["040000 tree 3\ta", "100644 blob 1\ta/"],
    ])
    func `a tree that spells a path twice hides no file from the next`(lines: [String]) throws {
        let test = try TestRepository()
        let one = try test.git(["hash-object", "-w", "--stdin"], input: Data("one".utf8)).dropLast()
        let two = try test.git(["hash-object", "-w", "--stdin"], input: Data("two".utf8)).dropLast()
        let folder = try test.git(["mktree"], input: Data("100644 blob \(one)\tb\n".utf8)).dropLast()
        func commit(_ lines: [String]) throws -> ObjectID {
            let entries = lines.map { line -> [UInt8] in
                let words = line.split { $0 == " " || $0 == "\t" }
                let id = words[2] == "3" ? folder : words[2] == "2" ? two : one
                let mode = words[0].drop { $0 == "0" }
                return Array("\(mode) \(words[3])\0".utf8) + (ObjectID(hex: id)?.bytes ?? [])
            }
            let tree = try test.git(
                ["hash-object", "-t", "tree", "--literally", "-w", "--stdin"], input: Data(entries.joined()))
            return try #require(ObjectID(hex: test.line("commit-tree", "-m", "x", String(tree.dropLast()))))
        }
        let (odd, plain) = (try commit(lines), try commit([lines[0]]))
        let workspace = try Workspace(containing: test.path, environment: RepositoryEnvironment())
        for (id, other) in [(plain, odd), (odd, plain)] {
            let known = ListedCommit(other, try workspace.documents(of: .commit(other)))
            let expected = try workspace.documents(of: .commit(id))
            let found = try workspace.documents(of: .commit(id), near: known)
            #expect(Set(found.entries) == Set(expected.entries))
            #expect(found.entries.count == expected.entries.count)
        }
    }

    @Test func `a commit's files are found by what differs from another, whatever that is`() throws {
        let test = try TestRepository()
        let first = try test.commit("first", ["portfolio.yaml": "", "a/b": "1", "c": "2", "d/e/f": "3", "z": "4"])
        for path in ["c", "z"] { try test.remove(path) }
        try test.run(["ln", "-s", "c", "link"])
        let second = try test.commit("second", ["a/b": "1+", "c/g": "5", "d/h": "6"])
        let workspace = try Workspace(
            containing: test.path, environment: RepositoryEnvironment())
        let gone = try #require(ObjectID(hex: String(repeating: "12", count: 20)))
        for (id, other) in [(first, second), (second, first), (first, first)] {
            let expected = try workspace.documents(of: .commit(id))
            for known in [ListedCommit(other, try workspace.documents(of: .commit(other))), ListedCommit(gone, .empty)]
            {
                let found = try workspace.documents(of: .commit(id), near: known)
                #expect(found.entries == expected.entries)
                #expect(found.notFiles == expected.notFiles)
                let listed = try workspace.listing(of: .commit(id), near: { known }).get().get()
                #expect(listed.entries == expected.entries)
            }
        }
    }
}
