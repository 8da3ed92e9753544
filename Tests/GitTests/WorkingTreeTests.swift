import Foundation
import Git
import TestRepositories
import Testing
import Text

struct WorkingTreeTests {
    private func states(
        _ test: TestRepository, untracked includes: (RepositoryPath, FileKind) -> Bool = { _, _ in true }
    ) throws -> [String: WorkingFile.State] {
        let files = try test.open().workingTreeState(untracked: includes)
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path.text, $0.state) })
    }

    /// Gives all files, and the index after them, times that are past and apart, so that nothing is racy.
    private func settle(_ test: TestRepository) throws {
        try test.git("ls-files", "-z").split(separator: "\0").forEach {
            let date = Date(timeIntervalSince1970: 1_600_000_000)
            try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: "\(test.path)/\($0)")
        }
        try test.git("update-index", "-q", "--really-refresh")
    }

    @Test func `files are staged, unread, deleted or untracked`() throws {
        let test = try TestRepository()
        try test.commit("first", ["a/same": "1", "a/longer": "2", "gone/file": "3", "z": "4"])
        try settle(test)
        try test.write("two", to: "a/longer")
        try test.remove("gone")
        try test.write("new", to: "a/b/new")
        let states = try states(test)
        #expect(
            states == [
                "a/same": .staged(try test.id(of: ":a/same")), "z": .staged(try test.id(of: ":z")),
                "a/longer": .unread(staged: try test.id(of: ":a/longer")),
                "gone/file": .deleted(staged: try test.id(of: ":gone/file")), "a/b/new": .untracked,
            ])
    }

    @Test func `a file written in the moment of the index is read`() throws {
        let test = try TestRepository()
        try test.commit("first", ["a": "one"])
        try settle(test)
        #expect(try states(test)["a"] == .staged(try test.id(of: ":a")))
        let moment = try FileManager.default.attributesOfItem(atPath: test.path + "/a")[.modificationDate]
        try FileManager.default.setAttributes(
            [.modificationDate: try #require(moment)], ofItemAtPath: test.path + "/.git/index")
        #expect(try states(test)["a"] == .unread(staged: try test.id(of: ":a")))
    }

    @Test func `a file of the same size and time is read where its inode or change time differs`() throws {
        let test = try TestRepository()
        try test.commit("first", ["a": "one"])
        try settle(test)
        let date = try FileManager.default.attributesOfItem(atPath: test.path + "/a")[.modificationDate]
        try test.write("two", to: "a")
        try FileManager.default.setAttributes(
            [.modificationDate: try #require(date)], ofItemAtPath: test.path + "/a")
        #expect(try states(test)["a"] == .unread(staged: try test.id(of: ":a")))
    }

    @Test func `links and FIFOs are named and never followed`() throws {
        let test = try TestRepository()
        try test.commit("first", ["file": "1", "folder/file": "2", "fifo": "3"])
        try test.git("init", "-q", "../outside")
        try Data("secret".utf8).write(to: test.root.appending(path: "outside/file"))
        for name in ["file", "folder", "fifo"] { try test.remove(name) }
        try FileManager.default.createSymbolicLink(
            atPath: test.path + "/file", withDestinationPath: "../outside/file")
        try FileManager.default.createSymbolicLink(atPath: test.path + "/folder", withDestinationPath: "../outside")
        #expect(mkfifo(test.path + "/fifo", 0o600) == 0)
        let states = try states(test)
        #expect(states["file"] == .notAFile(.link))
        #expect(states["fifo"] == .notAFile(.special))
        #expect(states["folder"] == .notAFile(.link))
        #expect(states["folder/file"] == .deleted(staged: try test.id(of: ":folder/file")))
        var reader = try WorkingTreeReader(root: test.path)
        for name in ["file", "fifo", "folder/file", "folder/none", "none", "none/none"] {
            #expect(try reader.bytes(at: path(name)) == nil)
        }
    }

    @Test func `ignored files, other repositories and what isn't asked for are left out`() throws {
        let test = try TestRepository()
        try test.commit("first", [".gitignore": "*.tmp\nout/\n"])
        for file in ["a.yaml", "a.tmp", "out/a.yaml", "b/a.yaml", "b/a.md", "c/deep/a.yaml"] {
            try test.write("1", to: file)
        }
        try test.git("init", "-q", "nested")
        try test.write("1", to: "nested/a.yaml")
        let found = try states(test) { path, kind in kind == .folder ? path.name != "c" : path.text.hasSuffix(".yaml") }
        #expect(found.filter { $0.value == .untracked }.keys.sorted() == ["a.yaml", "b/a.yaml"])
    }

    @Test func `what lies outside a sparse checkout is skipped, not deleted`() throws {
        let test = try TestRepository()
        try test.commit("first", ["in/a": "1", "out/b": "2"])
        try test.git("sparse-checkout", "set", "--cone", "in")
        #expect(try states(test)["out/b"] == .skipped(try test.id(of: "HEAD:out/b")))
        try test.write("back", to: "out/b")
        #expect(try states(test)["out/b"] == .unread(staged: try test.id(of: "HEAD:out/b")))
    }

    @Test func `a sparse or split index is refused with what to do`() throws {
        let test = try TestRepository()
        try test.commit("first", ["in/a": "1", "out/b": "2"])
        try test.git("update-index", "--split-index")
        #expect(GitError.kind { _ = try states(test) } == .unsupportedFormat)
        try test.git("update-index", "--no-split-index")
        #expect(try states(test).count == 2)
        try test.git("sparse-checkout", "set", "--cone", "--sparse-index", "in")
        #expect(GitError.kind { _ = try test.open().stagedEntries } == .unsupportedFormat)
        try test.git("sparse-checkout", "reapply", "--no-sparse-index")
        #expect(try test.open().stagedEntries.map(\.isSkipped) == [false, true])
    }

    @Test func `versions of a conflict are one conflicted file`() throws {
        let test = try TestRepository()
        let base = try test.commit("base", ["a": "1", "b": "1"])
        try test.commit("main", ["a": "2"])
        try test.git("checkout", "-q", "-b", "side", base.hex)
        try test.commit("side", ["a": "3"])
        #expect(throws: TestRepository.Failure.self) { try test.git("merge", "main") }
        #expect(try states(test)["a"] == .conflicted)
        #expect(try test.open().stagedEntries.filter(\.isConflicted).count == 3)
        try test.remove("a")
        #expect(try states(test)["a"] == .conflicted)
    }

    @Test func `a submodule is left alone`() throws {
        let test = try TestRepository()
        let other = try TestRepository()
        try other.commit("first", ["a": "1"])
        try test.git("-c", "protocol.file.allow=always", "submodule", "add", "-q", other.path, "sub")
        #expect(try states(test)["sub"] == .notAFile(.folder))
        #expect(try states(test).keys.sorted() == [".gitmodules", "sub"])
        try test.git("submodule", "deinit", "-q", "--force", "sub")
        try test.write("stray", to: "sub/a")
        #expect(try states(test).keys.sorted() == [".gitmodules", "sub"])
    }

    @Test func `files turned to folders and back are told apart`() throws {
        let test = try TestRepository()
        try test.commit("first", ["a": "1", "b/c": "2", "a.b": "3"])
        try test.remove("a")
        try test.remove("b")
        try test.write("1", to: "a/new")
        try test.write("2", to: "b")
        let states = try states(test)
        #expect(states["a"] == .deleted(staged: try test.id(of: ":a")))
        #expect(states["a/new"] == .untracked)
        #expect(states["b/c"] == .deleted(staged: try test.id(of: ":b/c")))
        #expect(states["b"] == .untracked)
    }

    @Test func `GIT_INDEX_FILE names the index`() throws {
        let test = try TestRepository()
        try test.commit("first", ["a": "1"])
        try test.write("2", to: "b")
        try test.git(["add", "b"], environment: ["GIT_INDEX_FILE": ".git/other"])
        test.environment.indexFile = ".git/other"
        #expect(try test.open().stagedEntries.map(\.path.text) == ["b"])
        #expect(try states(test)["a"] == .untracked)
    }

    @Test func `what is announced and not yet added is untracked`() throws {
        let test = try TestRepository()
        try test.write("1", to: "a")
        try test.git("add", "--intent-to-add", "a")
        #expect(try states(test) == ["a": .untracked])
        #expect(try test.open().stagedEntries == [])
    }

    @Test func `files are read from one folder after another`() throws {
        let test = try TestRepository()
        let large = String(repeating: "0123456789", count: 100_000)
        let files = ["a": "1", "b/c": "", "b/d": large, "b/e/f": "4", "g": "5"]
        for (path, text) in files { try test.write(text, to: path) }
        var reader = try WorkingTreeReader(root: test.path)
        for (name, text) in files { #expect(try reader.bytes(at: path(name)) == Array(text.utf8)) }
        #expect(throws: GitError.self) { _ = try WorkingTreeReader(root: test.path + "/none") }
    }

    @Test(arguments: ["true", "input"])
    func `text is compared through Git's filters`(autocrlf: String) throws {
        let test = try TestRepository()
        try test.git("config", "core.autocrlf", autocrlf)
        try test.write("* text=auto\n*.bin binary\n", to: ".gitattributes")
        try test.write("one\r\ntwo\r\n", to: "a.yaml")
        try test.write("one\r\ntwo\r\n", to: "a.bin")
        try test.git("-c", "core.safecrlf=false", "add", "-A")
        let repository = try test.open()
        var reader = try WorkingTreeReader(root: test.path)
        for name in ["a.yaml", "a.bin"] {
            let bytes = try #require(try reader.bytes(at: path(name)))
            #expect(try repository.blobID(of: bytes, at: path(name)) == test.id(of: ":\(name)"))
        }
        let lines = try repository.checkedOut(Array("one\ntwo\n".utf8), at: path("a.yaml"))
        #expect(String(decoding: lines, as: UTF8.self) == (autocrlf == "true" ? "one\r\ntwo\r\n" : "one\ntwo\n"))
    }
}
