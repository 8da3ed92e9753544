import Git
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
}
