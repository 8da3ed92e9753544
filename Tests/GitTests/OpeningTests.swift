import Foundation
import Git
import TestRepositories
import Testing
import Text

struct OpeningTests {
    @Test func `a repository is found from a folder inside`() throws {
        let test = try TestRepository()
        try test.write("", to: "a/b/c")
        let repository = try Repository(at: test.path + "/a/b", environment: test.environment)
        #expect(repository.workTree == test.path + "/")
        #expect(!repository.isBare)
        #expect(repository.indexFile == test.path + "/.git/index")
    }

    @Test func `discovery stops at a ceiling and says what to do`() throws {
        let test = try TestRepository()
        try test.write("", to: "a/b/c")
        test.environment.ceilingDirectories = [test.path + "/a"]
        #expect(
            GitError.kind { _ = try Repository(at: test.path + "/a/b", environment: test.environment) }
                == .notARepository)
    }

    @Test func `a linked worktree has its own head and index`() throws {
        let test = try TestRepository()
        try test.commit("first", ["a": "1"])
        try test.git("worktree", "add", "-q", "-b", "side", "../linked")
        let repository = try Repository(at: test.root.path + "/linked", environment: test.environment)
        #expect(try repository.head.branch == RefName(branch: "side"))
        #expect(repository.commonDirectory == test.path + "/.git/")
        #expect(repository.indexFile == test.path + "/.git/worktrees/linked/index")
        #expect(try repository.workingTreeState { _, _ in true }.count == 1)
        // As in a hook that runs there.
        test.environment.gitDirectory = test.path + "/.git/worktrees/linked"
        let inHook = try Repository(at: test.root.path + "/linked", environment: test.environment)
        #expect(inHook.workTree == test.root.path + "/linked/")
    }

    @Test func `a git directory elsewhere keeps its working tree`() throws {
        let test = try TestRepository()
        try test.git("init", "-q", "--separate-git-dir", "../elsewhere")
        let repository = try test.open()
        #expect(repository.gitDirectory == test.root.path + "/elsewhere/")
        #expect(repository.workTree == test.path + "/")
    }

    @Test func `GIT_DIR and GIT_WORK_TREE are followed`() throws {
        let test = try TestRepository()
        try test.write("1", to: "a")
        let variables = ["GIT_DIR": test.path + "/.git", "GIT_CONFIG_NOSYSTEM": "1"]
        let here = try Repository(at: test.root.path, environment: RepositoryEnvironment(variables: variables))
        #expect(here.workTree == test.root.path + "/")
        let named = RepositoryEnvironment(variables: variables.merging(["GIT_WORK_TREE": test.path]) { $1 })
        #expect(try Repository(at: test.root.path, environment: named).workTree == test.path + "/")
    }

    @Test func `a bare repository has no working tree`() throws {
        let test = try TestRepository()
        let first = try test.commit("first", ["a": "1"])
        try test.git("clone", "-q", "--bare", ".", "../bare.git")
        let repository = try Repository(at: test.root.path + "/bare.git", environment: test.environment)
        #expect(repository.isBare)
        #expect(try repository.workingTreeState { _, _ in true } == [])
        #expect(try repository.commit(first).message.subject == "first")
        #expect(try repository.stored(Array("a\r\n".utf8), at: path("a")) == Array("a\r\n".utf8))
    }

    @Test func `objects in quarantine are read`() throws {
        let test = try TestRepository()
        try test.commit("first", ["a": "1"])
        try test.git("clone", "-q", "--bare", ".", "../bare.git")
        let pushed = try test.commit("pushed", ["a": "2"])
        test.environment.gitDirectory = "."
        test.environment.objectDirectories = [test.path + "/.git/objects"]
        let repository = try Repository(at: test.root.path + "/bare.git", environment: test.environment)
        #expect(try repository.commit(pushed).message.subject == "pushed")
    }

    @Test func `a hook's variables name what a push has brought and Git keeps apart until the hook lets it in`() throws
    {
        let test = try TestRepository()
        try test.commit("first", ["a": "1"])
        try test.git("clone", "-q", "--bare", ".", "../bare.git")
        // What is apart is copied, since it goes when the hook ends.
        try test.write("#!/bin/sh\nenv >../variables\ncp -R \"$GIT_QUARANTINE_PATH\" ../apart\nexit 1\n", to: "hook")
        try test.run(["install", "-m", "755", "hook", "../bare.git/hooks/pre-receive"])
        let pushed = try test.commit("pushed", ["a": "2"])
        #expect(throws: TestRepository.Failure.self) { try test.git("push", "-q", "../bare.git", "main") }
        let lines = try test.read("../variables").split(separator: "\n").map { $0.split(separator: "=", maxSplits: 1) }
        var variables = Dictionary(lines.map { (String($0[0]), String($0.last ?? "")) }) { $1 }
        #expect(variables["GIT_DIR"] == "." && variables["GIT_OBJECT_DIRECTORY"] == variables["GIT_QUARANTINE_PATH"])
        let bare = test.root.path + "/bare.git"
        #expect(throws: GitError.self) {
            try Repository(at: bare, environment: test.environment).commit(pushed)
        }
        variables["GIT_OBJECT_DIRECTORY"] = test.root.path + "/apart"
        let repository = try Repository(at: bare, environment: RepositoryEnvironment(variables: variables))
        #expect(try repository.blob(test.id(of: "HEAD:a")) == Array("2".utf8))
        #expect(try repository.commit(pushed).parents == [test.id(of: "HEAD~1")])
    }

    @Test func `extensions worktreeConfig and partialClone are allowed`() throws {
        let test = try TestRepository()
        try test.git("config", "extensions.worktreeConfig", "true")
        try test.git("config", "--worktree", "user.name", "Grace")
        try test.git("config", "--worktree", "user.email", "grace@example.org")
        try test.git("config", "core.repositoryFormatVersion", "1")
        try test.git("config", "extensions.partialClone", "origin")
        let signature = try test.open().signature(.author, now: CommitDate(seconds: 0, offset: 0))
        #expect(signature.identity.name == "Grace")
    }

    @Test func `a partial clone is refused only where an object is missing`() throws {
        let test = try TestRepository()
        try test.commit("first", ["a": "1"])
        try test.git("config", "uploadpack.allowFilter", "true")
        try test.git("clone", "-q", "--bare", "--filter=blob:none", "file://\(test.path)", "../partial.git")
        let repository = try Repository(at: test.root.path + "/partial.git", environment: test.environment)
        let tree = try repository.commit(test.id(of: "HEAD")).tree
        let entry = try #require(try repository.entries(ofTree: tree).first)
        #expect(!repository.contains(entry.id))
        let error = #expect(throws: GitError.self) { try repository.blob(entry.id) }
        #expect(error?.kind == .notFetched)
        #expect(error?.message.text(in: .english).contains("partial clone") == true)
    }

    @Test func `an object that a shallow clone has not is fetched by unshallowing`() throws {
        let test = try TestRepository()
        try test.commit("first", ["a": "1"])
        let first = try test.id(of: "HEAD")
        try test.commit("second", ["a": "2"])
        try test.git("clone", "-q", "--depth=1", "file://\(test.path)", "../shallow")
        let repository = try Repository(at: test.root.path + "/shallow", environment: test.environment)
        let error = #expect(throws: GitError.self) { try repository.commit(first) }
        #expect(error?.kind == .missingObject)
        #expect(error?.message.text(in: .english).contains("`git fetch --unshallow`") == true)
    }

    @Test func `SHA-256 and reftable are refused with what to do`() throws {
        let test = try TestRepository("--object-format=sha256")
        #expect(GitError.kind { _ = try test.open() } == .unsupportedFormat)
        let other = try TestRepository()
        try other.git("config", "core.repositoryFormatVersion", "1")
        try other.git("config", "extensions.refStorage", "reftable")
        #expect(GitError.kind { _ = try other.open() } == .unsupportedFormat)
    }

    @Test(.enabled(if: geteuid() == 0, "only root may give files away"))
    func `another's repository is refused unless safe_directory names it`() throws {
        let test = try TestRepository()
        try FileManager.default.setAttributes([.ownerAccountID: 65_534], ofItemAtPath: test.path + "/.git")
        #expect(GitError.kind { _ = try test.open() } == .ownedByAnother)
        test.environment.sudoUser = 65_534
        #expect(try test.open().head.commit == nil)
        test.environment.sudoUser = nil
        test.environment.home = test.root.path
        for allowed in ["*", test.path, test.root.path + "/*"] {
            try test.git("config", "--global", "safe.directory", allowed)
            #expect(try test.open().head.commit == nil)
        }
        try test.git("config", "--global", "--add", "safe.directory", "")
        #expect(GitError.kind { _ = try test.open() } == .ownedByAnother)
        test.environment.gitDirectory = test.path + "/.git"
        #expect(try test.open().head.commit == nil)
    }

    @Test func `what is under way is known`() throws {
        let test = try TestRepository()
        let base = try test.commit("base", ["a": "1"])
        try test.commit("main", ["a": "2"])
        try test.git("checkout", "-q", "-b", "side", base.hex)
        try test.commit("side", ["a": "3"])
        #expect(try test.open().operationUnderWay == nil)
        #expect(throws: TestRepository.Failure.self) { try test.git("merge", "main") }
        #expect(try test.open().operationUnderWay == .merge)
        try test.git("merge", "--abort")
        #expect(throws: TestRepository.Failure.self) { try test.git("rebase", "-q", "main") }
        #expect(try test.open().operationUnderWay == .rebase)
        #expect(try !test.open().isIndexLocked)
        try test.write("", to: ".git/index.lock")
        #expect(try test.open().isIndexLocked)
    }
}
