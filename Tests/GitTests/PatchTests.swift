import Foundation
import Git
import TestRepositories
import Testing
import Text

/// Patches of single files, which `git` itself applies.
struct PatchTests {
    private static let contents = [
        "a\n", "a\nb\nc\nd\ne\nf\ng\nh\ni\n", "a\nB\nc\nd\ne\nf\ng\nh\ni", "a\r\nb\r\n", "a\r\nb\n", "é #1\n\n\n",
    ]

    @Test(arguments: contents, contents)
    func `git applies a patch to the same bytes`(old: String, new: String) throws {
        guard old != new else { return }
        let repository = try TestRepository()
        for name in ["a.yaml", "a folder/l'été \"x\".yaml", "b/tab\there.yaml"] {
            let path = try #require(RepositoryPath(name))
            try repository.write(old, to: name)
            let patch = try Patch(of: path, from: Array(old.utf8), to: Array(new.utf8))
            try repository.write(patch.text, to: "patch")
            try repository.git(["apply", "patch"])
            #expect(try Array(repository.read(name).utf8) == Array(new.utf8))
        }
    }

    @Test(arguments: [(nil, "a\n"), ("a\n", nil), ("", "a\n"), (nil, "a")] as [(String?, String?)])
    func `a patch makes a file, and takes one away`(old: String?, new: String?) throws {
        let path = try #require(RepositoryPath("a.yaml"))
        let repository = try TestRepository()
        if let old { try repository.write(old, to: path.text) }
        let patch = try Patch(of: path, from: old.map { Array($0.utf8) }, to: new.map { Array($0.utf8) })
        try repository.write(patch.text, to: "patch")
        try repository.git(["apply", "patch"])
        let isThere = FileManager.default.fileExists(atPath: "\(repository.path)/\(path.text)")
        #expect(try (isThere ? repository.read(path.text) : nil) == new)
    }

    @Test func `nothing that changes is no patch`() throws {
        let path = try #require(RepositoryPath("a.yaml"))
        #expect(try Patch(of: path, from: [65], to: [65]).text == "")
    }
}
