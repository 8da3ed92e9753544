import Foundation
import Git
import TestRepositories
import Testing
import Text

struct ReadingTests {
    @Test func `a tree lists every file as git ls-tree does`() throws {
        let test = try TestRepository()
        try test.commit(
            "first", ["a.yaml": "1", "a/b.yaml": "2", "a/c/d.yaml": "3", "a-b": "4", "été/œuvre.md": "5"])
        let repository = try test.open()
        let tree = try repository.commit(test.id(of: "HEAD")).tree
        let listed = try repository.entries(ofTree: tree).map { "\($0.id)\t\($0.path)" }
        let told = try test.git(
            "-c", "core.quotePath=false", "ls-tree", "-r", "--format=%(objectname)%x09%(path)", "HEAD")
        #expect(listed == told.split(separator: "\n").map(String.init))
        #expect(try repository.entry(at: path("a/c"), inTree: tree)?.mode == .folder)
        #expect(try repository.entry(at: path("a/c/d.yaml/e"), inTree: tree) == nil)
    }

    @Test func `a commit is read whole`() throws {
        let test = try TestRepository()
        let first = try test.commit("first", ["a": "1"])
        let second = try test.commit("Close the period\n\nAll is well.\n\nPeriod: 2026-11\nBy: Ada", at: 1_793_426_400)
        let commit = try test.open().commit(second)
        #expect(commit.parents == [first])
        #expect(commit.author.identity == Identity(name: "Ada", email: "ada@example.org"))
        #expect(commit.committer.identity.email == "charles@example.org")
        #expect(commit.author.date.iso8601 == "2026-10-31T07:00:00+01:00")
        #expect(commit.message.subject == "Close the period")
        #expect(try commit.message.trailers == [.init("Period", "2026-11"), .init("By", "Ada")])
        #expect(commit.signature == nil)
    }

    @Test func `references, tags and revisions are found`() throws {
        let test = try TestRepository()
        let first = try test.commit("first")
        let second = try test.commit("second")
        try test.git("tag", "-a", "-m", "October\n", "snapshot/2026-10", first.hex)
        try test.git("tag", "light", second.hex)
        let repository = try test.open()
        let references = try repository.references(matching: "refs/tags/snapshot/*")
        #expect(references.map(\.name.shortName) == ["snapshot/2026-10"])
        let tag = try #require(try repository.tag(references[0].target))
        #expect(tag.target == first)
        #expect(tag.name == "snapshot/2026-10")
        #expect(tag.message == "October\n")
        #expect(try repository.tag(second) == nil)
        #expect(try repository.commitID(of: "snapshot/2026-10") == first)
        #expect(try repository.commitID(of: "HEAD~1") == first)
        #expect(GitError.kind { _ = try repository.commitID(of: "nothing") } == .notFound)
    }

    @Test func `the head is a branch, unborn or detached`() throws {
        let test = try TestRepository()
        let main = try #require(RefName(branch: "main"))
        #expect(try test.open().head == .unborn(main))
        let first = try test.commit("first")
        #expect(try test.open().head == .branch(main, first))
        try test.git("checkout", "-q", "--detach")
        #expect(try test.open().head == .detached(first))
    }

    @Test func `changed files are those of git diff`() throws {
        let test = try TestRepository()
        let old = try test.commit("old", ["same": "0", "a/b": "1", "a/c": "2", "gone": "3", "turns": "4"])
        for name in ["gone", "turns"] { try test.remove(name) }
        let new = try test.commit("new", ["a/b": "changed", "turns/into": "a folder", "added/deep/file": "5"])
        let repository = try test.open()
        let changes = try repository.changedFiles(
            from: repository.commit(old).tree, to: repository.commit(new).tree)
        let told = try test.git("diff", "--no-renames", "--name-status", old.hex, new.hex)
        let letters: [FileChange.Kind: String] = [.added: "A", .modified: "M", .deleted: "D"]
        let lines = changes.map { "\(letters[$0.kind] ?? "")\t\($0.path)" }
        #expect(lines.sorted() == told.split(separator: "\n").map(String.init).sorted())
        #expect(try repository.changedFiles(from: nil, to: repository.commit(old).tree).count == 5)
    }

    @Test func `commits of a range are those of git rev-list`() throws {
        let test = try TestRepository()
        let base = try test.commit("base", ["a": "1"])
        try test.commit("main", ["a": "2"], at: 1_700_000_100)
        try test.git("checkout", "-q", "-b", "side", base.hex)
        try test.commit("side", ["b": "1"], at: 1_700_000_050)
        try test.git("checkout", "-q", "main")
        try test.git("merge", "-q", "--no-edit", "side")
        let repository = try test.open()
        let ids = try repository.commits(from: base, to: test.id(of: "HEAD")).map(\.id.hex)
        let told = try test.git("rev-list", "\(base)..HEAD").split(separator: "\n").map(String.init)
        #expect(Set(ids) == Set(told))
        #expect(ids.first == told.first)
        #expect(try repository.isAncestor(base, of: test.id(of: "side")))
        #expect(try !repository.isAncestor(test.id(of: "side"), of: base))
    }

    @Test func `a tree that spells too many files is refused`() throws {
        let test = try TestRepository()
        try test.commit("first", ["0/f": "", "1/f": "", "2/f": "", "3/f": ""])
        var tree = try test.line("rev-parse", "HEAD^{tree}")
        for _ in 0..<12 {
            let lines = (0..<4).map { "040000 tree \(tree)\t\($0)\n" }.joined()
            tree = try test.git(["mktree"], input: Data(lines.utf8)).trimmingCharacters(in: .newlines)
        }
        let id = try #require(ObjectID(hex: tree))
        #expect(GitError.kind { _ = try test.open().entries(ofTree: id, limit: 10_000) } == .failed)
    }

    @Test func `damaged objects are errors`() throws {
        let test = try TestRepository()
        let missing = try #require(ObjectID(hex: String(repeating: "12", count: 20)))
        let repository = try test.open()
        #expect(GitError.kind { _ = try repository.blob(missing) } == .missingObject)
        let bytes = Data("100644 cut\0short".utf8)
        let tree = try test.git(["hash-object", "-t", "tree", "--literally", "-w", "--stdin"], input: bytes)
        let id = try #require(ObjectID(hex: tree.trimmingCharacters(in: .newlines)))
        #expect(GitError.kind { _ = try repository.entries(ofTree: id) } == .failed)
        let commit = try test.git(["hash-object", "-t", "commit", "--literally", "-w", "--stdin"], input: bytes)
        let commitID = try #require(ObjectID(hex: commit.trimmingCharacters(in: .newlines)))
        #expect(GitError.kind { _ = try repository.commit(commitID) } == .failed)
    }

    @Test func `an object's file with a bit flipped, or cut off, is an error or what it was`() throws {
        let test = try TestRepository()
        try test.commit("first", ["a": String(repeating: "What was said, and by whom. ", count: 9)])
        let id = try test.id(of: "HEAD:a")
        let file = test.folder.appending(path: ".git/objects/\(id.hex.prefix(2))/\(id.hex.dropFirst(2))")
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file.path)
        let (bytes, content) = (try Data(contentsOf: file), try test.open().blob(id))
        let flipped = bytes.indices.flatMap { place in
            (0..<8).map { bit in
                var damaged = bytes
                damaged[place] ^= 1 << bit
                return damaged
            }
        }
        for damaged in flipped + bytes.indices.map({ bytes.prefix($0) }) + [bytes + [0]] {
            try damaged.write(to: file)
            let read = try? Repository.verifyingObjects { try test.open().blob(id) }
            #expect(read == nil || read == content)
        }
        #expect(GitError.kind { _ = try test.open().blob(id) } == .failed)
    }

    @Test func `verification notices an object under another's name`() throws {
        let test = try TestRepository()
        try test.commit("first", ["a": "one", "b": "two"])
        let repository = try test.open()
        let (one, two) = (try test.id(of: "HEAD:a"), try test.id(of: "HEAD:b"))
        #expect(throws: Never.self) { try Repository.verifyingObjects { try repository.blob(one) } }
        let objects = test.folder.appending(path: ".git/objects")
        func file(_ id: ObjectID) -> URL { objects.appending(path: "\(id.hex.prefix(2))/\(id.hex.dropFirst(2))") }
        try FileManager.default.removeItem(at: file(one))
        try FileManager.default.copyItem(at: file(two), to: file(one))
        // Nobody who does not hash it notices.
        #expect(try test.git("cat-file", "blob", one.hex) == "two")
        #expect(throws: GitError.self) { try Repository.verifyingObjects { try test.open().blob(one) } }
    }
}
