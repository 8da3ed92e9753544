import Foundation
import Git
import TestRepositories
import Testing
import Text

/// What a test commits.
func proposal(
    _ files: [String: String?], tag: String? = nil, message: String = "Snapshot"
) -> CommitProposal {
    let changes = files.map { (path($0), $1.map { TreeUpdate.Change.write(Array($0.utf8)) } ?? .remove) }
    guard let ada = Identity(name: "Ada", email: "ada@example.org") else { preconditionFailure("Ada has a name") }
    let signature = Signature(ada, at: CommitDate(seconds: 1_793_440_800, offset: 60))
    return CommitProposal(
        update: TreeUpdate(Dictionary(uniqueKeysWithValues: changes)),
        message: CommitMessage(subject: message, trailers: [.init("Period", "2026-11")]), author: signature,
        committer: signature, logMessage: "greffe snapshot: 2026-11",
        tag: tag.flatMap { RefName(tag: $0) }.map { TagProposal($0, message: "November") })
}

extension Repository {
    @discardableResult
    func commit(
        _ proposal: CommitProposal, on target: CommitTarget = .head, allowsUnborn: Bool = false,
        afterStep: (WriteStep) -> Void = { _ in }
    ) throws -> CommitOutcome {
        try unwrapped { () throws(CommitFailure<Never>) in
            try commit(on: target, allowsUnborn: allowsUnborn, afterStep: afterStep) { _ throws(Never) in proposal }
        }
    }
}

/// The error of Git that is in a failure.
func unwrapped<Result>(_ body: () throws(CommitFailure<Never>) -> Result) throws(GitError) -> Result {
    do {
        return try body()
    } catch {
        switch error {
        case .git(let error): throw error
        }
    }
}

struct WritingTests {
    /// What `git status` says of a working tree, with its lines sorted.
    private func status(_ test: TestRepository) throws -> [String] {
        try test.git("status", "--porcelain", "--untracked-files=all").split(separator: "\n").map(String.init).sorted()
    }

    @Test func `a commit holds exactly the paths that are owned, and the tag names it`() throws {
        let test = try TestRepository()
        let first = try test.commit("first", ["a/kept": "1", "a/removed": "2", "b": "3", "run.sh": "4"])
        let outcome = try test.open().commit(
            proposal(["a/removed": nil, "b": "changed\n", "c/d/e": "new\n"], tag: "snapshot/2026-11"))
        #expect(outcome.isNew)
        #expect(try test.id(of: "HEAD") == outcome.commit)
        #expect(try test.id(of: "HEAD~1") == first)
        #expect(try test.git("diff", "--name-status", "HEAD~1") == "D\ta/removed\nM\tb\nA\tc/d/e\n")
        #expect(try status(test) == [])
        #expect(try test.read("c/d/e") == "new\n")
        #expect(!test.exists("a/removed"))
        #expect(try test.line("cat-file", "-t", "snapshot/2026-11") == "tag")
        #expect(try test.id(of: "snapshot/2026-11^{commit}") == outcome.commit)
        #expect(try test.git("fsck", "--strict") == "")
        let shown = try test.line("log", "-1", "--format=%an|%ae|%ad|%cn|%s|%(trailers:only)", "--date=raw")
        #expect(shown == "Ada|ada@example.org|1793440800 +0100|Ada|Snapshot|Period: 2026-11")
        #expect(try test.line("reflog", "-1", "--format=%gs|%gn", "main") == "greffe snapshot: 2026-11|Ada")
        #expect(try test.line("reflog", "-1", "--format=%gs") == "greffe snapshot: 2026-11")
    }

    @Test func `what else is staged or modified isn't touched`() throws {
        let test = try TestRepository()
        try test.commit("first", ["staged": "1", "modified": "2", "both": "3"])
        try test.write("staged", to: "staged")
        try test.write("staged", to: "both")
        try test.git("add", "-A")
        try test.write("modified", to: "both")
        try test.write("modified", to: "modified")
        try test.write("untracked", to: "untracked")
        let before = try status(test)
        try test.open().commit(proposal(["snapshots/a": "1"]))
        #expect(try status(test) == before)
        #expect(try test.git("show", "--name-only", "--format=") == "snapshots/a\n")
        #expect(try test.git("show", ":both") == "staged")
    }

    @Test func `a file modified in the moment of the index is still seen by git`() throws {
        let test = try TestRepository()
        try test.commit("first", ["racy": "one"])
        try test.write("two", to: "racy")
        let moment = Date(timeIntervalSince1970: 1_600_000_000)
        for file in ["racy", ".git/index"] {
            try FileManager.default.setAttributes([.modificationDate: moment], ofItemAtPath: "\(test.path)/\(file)")
        }
        // The entry gets the status of the changed file, as if both had happened within one tick of the clock.
        try test.write("one", to: "racy")
        try FileManager.default.setAttributes([.modificationDate: moment], ofItemAtPath: test.path + "/racy")
        try test.git("add", "racy")
        try FileManager.default.setAttributes([.modificationDate: moment], ofItemAtPath: test.path + "/.git/index")
        let handle = try FileHandle(forUpdating: test.folder.appending(path: "racy"))
        try handle.write(contentsOf: Data("two".utf8))
        try handle.close()
        try FileManager.default.setAttributes([.modificationDate: moment], ofItemAtPath: test.path + "/racy")
        try test.git("config", "core.trustctime", "false")
        try test.open().commit(proposal(["b": "1"]))
        #expect(try status(test) == [" M racy"])
    }

    @Test(arguments: ["true", "false"])
    func `working files get the line ends that Git gives them`(autocrlf: String) throws {
        let test = try TestRepository()
        try test.git("config", "core.autocrlf", autocrlf)
        try test.commit("first", ["a": "1\n"])
        try test.open().commit(proposal(["b": "one\ntwo\n"]))
        #expect(try test.read("b") == (autocrlf == "true" ? "one\r\ntwo\r\n" : "one\ntwo\n"))
        #expect(try test.git("cat-file", "-p", "HEAD:b") == "one\ntwo\n")
        #expect(try status(test) == [])
        let again = try test.open().commit(proposal(["b": "one\ntwo\nthree\n"]))
        #expect(again.isNew)
    }

    @Test func `identical content makes no second commit`() throws {
        let test = try TestRepository()
        try test.commit("first", ["a": "1"])
        let content = proposal(["s/1": "x", "s/2": "y"], tag: "snapshot/2026-11")
        let first = try test.open().commit(content)
        try test.commit("later", ["a": "2"], at: 1_793_440_900)
        let second = try test.open().commit(content)
        #expect(!second.isNew)
        #expect(second.commit == first.commit)
        #expect(second.tag == first.tag)
    }

    @Test func `different content in the way is refused, and nothing is written`() throws {
        let test = try TestRepository()
        let first = try test.commit("first", ["a": "1", "b": "1", "c": "1"])
        let content = proposal(["a": "2", "b": nil, "new": "2"])
        func expectRefused(_ kind: GitError.Kind = .differs) throws {
            let before = try status(test)
            #expect(GitError.kind { try test.open().commit(content) } == kind)
            #expect(try test.id(of: "HEAD") == first)
            #expect(try status(test) == before)
        }
        try test.write("mine", to: "a")
        try expectRefused()
        try test.git("add", "a")
        try test.write("1", to: "a")
        try expectRefused()
        try test.git("reset", "-q", "--hard")
        try test.write("mine", to: "b")
        try expectRefused()
        try test.git("reset", "-q", "--hard")
        try test.write("mine", to: "new")
        try expectRefused()
        try test.remove("new")
        try test.write("mine", to: "new/folder")
        try expectRefused()
        try test.remove("new")
        try FileManager.default.createSymbolicLink(atPath: test.path + "/new", withDestinationPath: "c")
        try expectRefused()
        try test.remove("new")
        #expect(try test.open().commit(content).isNew)
    }

    @Test func `nothing is written through a link`() throws {
        let test = try TestRepository()
        try test.commit("first", ["a": "1"])
        try FileManager.default.createDirectory(
            at: test.root.appending(path: "outside"), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: test.path + "/s", withDestinationPath: "../outside")
        #expect(GitError.kind { try test.open().commit(proposal(["s/x": "1"])) } == .differs)
        #expect(try FileManager.default.contentsOfDirectory(atPath: test.root.path + "/outside") == [])
    }

    @Test func `a tag with other content is refused before anything is written`() throws {
        let test = try TestRepository()
        let first = try test.commit("first", ["a": "1"])
        try test.git("tag", "-a", "-m", "mine", "snapshot/2026-11")
        #expect(
            GitError.kind { try test.open().commit(proposal(["s": "1"], tag: "snapshot/2026-11")) } == .differs)
        #expect(try test.id(of: "HEAD") == first)
        #expect(try status(test) == [])
    }

    @Test func `an unborn branch is written only if that is asked`() throws {
        let test = try TestRepository()
        let content = proposal(["portfolio.yaml": "name: x\n"])
        #expect(GitError.kind { try test.open().commit(content) } == .unborn)
        let outcome = try test.open().commit(content, allowsUnborn: true)
        #expect(try test.id(of: "main") == outcome.commit)
        #expect(try status(test) == [])
        #expect(try test.git("fsck", "--strict") == "")
    }

    @Test func `a branch that isn't checked out is written without the working tree`() throws {
        let test = try TestRepository()
        let first = try test.commit("first", ["projects/a/p": "1"])
        let archive = try #require(RefName(branch: "archive"))
        let blob = try test.id(of: "HEAD:projects/a/p")
        var content = proposal(["a/v1/record.yaml": "r\n"], tag: "archive/a/v1")
        content.update[path("a/v1/p")] = .place(blob)
        #expect(GitError.kind { try test.open().commit(content, on: .branch(archive)) } == .unborn)
        try test.open().commit(content, on: .branch(archive), allowsUnborn: true)
        try test.open().commit(proposal(["b/v1/record.yaml": "r\n"]), on: .branch(archive))
        #expect(
            try test.git("ls-tree", "-r", "--name-only", "archive") == "a/v1/p\na/v1/record.yaml\nb/v1/record.yaml\n")
        #expect(try test.line("rev-list", "--count", "archive") == "2")
        #expect(try test.id(of: "HEAD") == first)
        #expect(try status(test) == [])
        #expect(try test.git("fsck", "--strict") == "")
    }

    @Test func `a branch that isn't there begins where it is told`() throws {
        let test = try TestRepository()
        let first = try test.commit("first", ["a": "1"])
        let archive = try #require(RefName(branch: "archive"))
        try test.open().commit(proposal(["b": "1"]), on: .branch(archive, from: first))
        try test.open().commit(proposal(["c": "1"]), on: .branch(archive, from: first))
        #expect(try test.id(of: "archive~2") == first)
        #expect(try test.git("ls-tree", "--name-only", "archive") == "a\nb\nc\n")
    }

    @Test func `a branch that another working tree has is refused, one's own is written`() throws {
        let test = try TestRepository()
        try test.commit("first", ["a": "1"])
        try test.git("worktree", "add", "-q", "-b", "side", "../linked")
        let side = try #require(RefName(branch: "side"))
        let main = try #require(RefName(branch: "main"))
        let linked = try Repository(at: test.root.path + "/linked", environment: test.environment)
        #expect(
            GitError.kind { try test.open().commit(proposal(["b": "1"]), on: .branch(side)) } == .checkedOutElsewhere)
        #expect(GitError.kind { try linked.commit(proposal(["b": "1"]), on: .branch(main)) } == .checkedOutElsewhere)
        let outcome = try linked.commit(proposal(["b": "1"]))
        #expect(try test.id(of: "side") == outcome.commit)
        #expect(try test.git(["status", "--porcelain"], in: "linked") == "")
        #expect(try test.line("log", "-g", "-1", "--format=%gs", "side") == "greffe snapshot: 2026-11")
        #expect(try status(test) == [])
    }

    @Test func `a merge, a rebase and a detached head are refused`() throws {
        let test = try TestRepository()
        let base = try test.commit("base", ["a": "1"])
        try test.commit("main", ["a": "2"])
        try test.git("checkout", "-q", "-b", "side", base.hex)
        try test.commit("side", ["a": "3"])
        #expect(throws: TestRepository.Failure.self) { try test.git("merge", "main") }
        #expect(GitError.kind { try test.open().commit(proposal(["b": "1"])) } == .operationUnderWay)
        try test.git("merge", "--abort")
        #expect(throws: TestRepository.Failure.self) { try test.git("rebase", "-q", "main") }
        #expect(GitError.kind { try test.open().commit(proposal(["b": "1"])) } == .detached)
        try test.git("rebase", "--abort")
        try test.git("checkout", "-q", "--detach")
        #expect(GitError.kind { try test.open().commit(proposal(["b": "1"])) } == .detached)
    }

    @Test func `a locked index is respected`() throws {
        let test = try TestRepository()
        let first = try test.commit("first", ["a": "1"])
        try test.write("", to: ".git/index.lock")
        #expect(GitError.kind { try test.open().commit(proposal(["b": "1"])) } == .locked)
        #expect(try test.id(of: "HEAD") == first)
        #expect(!test.exists("b"))
        #expect(test.exists(".git/index.lock"))
    }

    @Test func `a locked branch is respected, and nothing is left`() throws {
        let test = try TestRepository()
        let first = try test.commit("first", ["a": "1"])
        try test.write("", to: ".git/refs/heads/main.lock")
        #expect(GitError.kind { try test.open().commit(proposal(["b": "1"])) } == .locked)
        #expect(try test.id(of: "HEAD") == first)
        #expect(try status(test) == [])
        #expect(test.exists(".git/refs/heads/main.lock"))
        try test.remove(".git/refs/heads/main.lock")
        #expect(try test.open().commit(proposal(["b": "1"])).isNew)
    }

    @Test func `a Git directory on another disk makes no difference`() throws {
        let test = try TestRepository()
        let elsewhere = URL(filePath: "/dev/shm/greffe-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: elsewhere) }
        try test.remove(".git")
        try test.git("init", "-q", "-b", "main", "--separate-git-dir", elsewhere.path)
        try test.commit("first", ["a": "1"])
        try test.write("what a killed process left", to: "s/.b.greffe")
        try test.open().commit(proposal(["a": "2", "s/b": "1"]))
        #expect(try status(test) == [])
        #expect(try test.read("a") == "2" && test.read("s/b") == "1")
        #expect(!test.exists("s/.b.greffe"))
    }

    @Test func `GIT_INDEX_FILE is the index that is written`() throws {
        let test = try TestRepository()
        try test.commit("first", ["a": "1"])
        let other = ["GIT_INDEX_FILE": ".git/other"]
        try test.git(["read-tree", "HEAD"], environment: other)
        test.environment.indexFile = ".git/other"
        try test.open().commit(proposal(["b": "1"]))
        #expect(try test.git(["ls-files"], environment: other) == "a\nb\n")
        #expect(try test.git("ls-files") == "a\n")
    }

    @Test func `a path outside a sparse checkout changes in the index alone`() throws {
        let test = try TestRepository()
        try test.commit("first", ["in/a": "1", "out/b": "1"])
        try test.git("sparse-checkout", "set", "--cone", "in")
        try test.open().commit(proposal(["out/b": "2"]))
        #expect(!test.exists("out/b"))
        #expect(try status(test) == [])
        #expect(try test.git("show", "HEAD:out/b") == "2")
    }

    @Test func `hooks aren't run`() throws {
        let test = try TestRepository()
        try test.commit("first", ["a": "1"])
        try test.write("#!/bin/sh\nexit 1\n", to: ".git/hooks/pre-commit")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: test.path + "/.git/hooks/pre-commit")
        #expect(try test.open().commit(proposal(["b": "1"])).isNew)
    }

    @Test func `signatures come from variables, then from the configuration`() throws {
        let test = try TestRepository()
        let now = CommitDate(seconds: 1_793_440_800, offset: 60)
        #expect(GitError.kind { _ = try test.open().signature(.author, now: now) } == .noIdentity)
        try test.git("config", "user.name", "Grace")
        try test.git("config", "user.email", "grace@example.org")
        try test.git("config", "committer.email", "desk@example.org")
        #expect(try test.open().signature(.author, now: now).identity.email == "grace@example.org")
        #expect(try test.open().signature(.committer, now: now).identity.email == "desk@example.org")
        let variables = SignatureVariables(
            .author, variables: ["GIT_AUTHOR_NAME": "Ada", "GIT_AUTHOR_DATE": "2026-11-01T00:00:00Z"])
        let signature = try test.open().signature(.author, variables, now: now)
        #expect(signature.identity == Identity(name: "Ada", email: "grace@example.org"))
        #expect(signature.date == CommitDate(seconds: 1_793_491_200, offset: 0))
        let unreadable = SignatureVariables(.author, variables: ["GIT_AUTHOR_DATE": "yesterday"])
        #expect(GitError.kind { _ = try test.open().signature(.author, unreadable, now: now) } == .failed)
    }
}
