import Foundation
import Git
import Synchronization
import TestRepositories
import Testing
import Text

struct RaceTests {
    /// Every step of committing `content` on a fresh copy, in order.
    static let steps: [WriteStep] = [
        .objects, .workingFile(path("a")), .workingFile(path("s/1")), .workingFile(path("s/2")), .index, .reference,
        .tag,
    ]
    static let content = ["s/1": "x\n", "s/2": "y\n", "a": nil]

    private func fresh() throws -> TestRepository {
        let test = try TestRepository()
        try test.commit("first", ["a": "1", "b": "1"])
        return test
    }

    /// Commits in a process of its own, which is killed as soon as it has done a step, and cleans nothing up.
    private func kill(after step: Int, _ test: TestRepository) async {
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = test.path as String, step = step as Int] in
            let repository = try Repository(at: path)
            let deadly = RaceTests.steps[step]
            try repository.commit(proposal(RaceTests.content, tag: "snapshot/2026-11")) {
                if $0 == deadly { raise(SIGKILL) }
            }
        }
    }

    @Test(arguments: steps.indices)
    func `killed after any step, the same call finishes`(step: Int) async throws {
        let test = try fresh()
        await kill(after: step, test)
        let outcome = try test.open().commit(proposal(Self.content, tag: "snapshot/2026-11"))
        #expect(outcome.isNew == (Self.steps[step] != .reference && Self.steps[step] != .tag))
        #expect(try test.git("status", "--porcelain") == "")
        #expect(try test.line("rev-list", "--count", "HEAD") == "2")
        #expect(try test.id(of: "snapshot/2026-11^{commit}") == outcome.commit)
        #expect(try test.id(of: "HEAD") == outcome.commit)
        #expect(try test.git("show", "--name-status", "--format=") == "D\ta\nA\ts/1\nA\ts/2\n")
        #expect(try test.git("fsck", "--strict", "--no-dangling") == "")
    }

    @Test(arguments: steps.indices)
    func `killed after any step, other content is refused`(step: Int) async throws {
        let test = try fresh()
        await kill(after: step, test)
        let before = try test.git("status", "--porcelain")
        let other = proposal(["s/1": "other\n", "s/2": "y\n", "a": nil], tag: "snapshot/2026-11")
        let kind = GitError.kind { try test.open().commit(other) }
        switch Self.steps[step] {
        // Nothing of the first content can be seen yet, or only what both have; or it is history, without its tag.
        case .objects, .workingFile(path("a")), .reference: #expect(kind == nil)
        default:
            #expect(kind == .differs)
            #expect(try test.git("status", "--porcelain") == before)
        }
    }

    @Test func `killed before its index, a commit of line ends that Git converts finishes`() async throws {
        let test = try fresh()
        try test.git("config", "core.autocrlf", "true")
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = test.path as String] in
            try Repository(at: path).commit(proposal(["s/1": "x\r\n", "s/2": "y\n"])) {
                if case .workingFile(RepositoryPath("s/2")) = $0 { raise(SIGKILL) }
            }
        }
        #expect(try test.read("s/1") == "x\r\n" && test.read("s/2") == "y\r\n")
        try test.open().commit(proposal(["s/1": "x\r\n", "s/2": "y\n"]))
        #expect(try test.git("status", "--porcelain") == "")
        #expect(try test.git("show", "HEAD:s/1", "HEAD:s/2") == "x\r\ny\n")
    }

    @Test func `a killed writer's unfinished file is written over`() throws {
        let test = try fresh()
        try test.write("half", to: ".git/greffe.draft")
        try test.open().commit(proposal(Self.content))
        #expect(try test.read("s/1") == "x\n")
        #expect(!test.exists(".git/greffe.draft"))
    }

    @Test func `a lost race starts over from the new tip`() throws {
        let test = try fresh()
        var tips: [ObjectID?] = []
        let repository = try test.open()
        let outcome = try unwrapped { () throws(CommitFailure<Never>) in
            try repository.commit(
                on: .head,
                afterStep: { step in
                    guard step == .index, tips.count == 1 else { return }
                    move(test)
                }
            ) { tip throws(Never) in
                tips.append(tip.commit)
                return proposal(tips.count == 1 ? ["s/1": "x\n", "s/2": "y\n"] : ["s/1": "after\n"])
            }
        }
        #expect(try tips == [test.id(of: "HEAD~2"), test.id(of: "HEAD~1")])
        #expect(try test.id(of: "HEAD") == outcome.commit)
        #expect(try test.git("show", "--name-only", "--format=") == "s/1\n")
        #expect(try test.read("s/1") == "after\n")
        #expect(!test.exists("s/2"))
        #expect(try test.git("ls-files") == "a\nb\ns/1\n")
    }

    @Test func `a race lost again and again is given up, and nothing is left`() throws {
        let test = try fresh()
        let kind = GitError.kind {
            try test.open().commit(proposal(["s/1": "x\n"]), afterStep: { if $0 == .index { move(test) } })
        }
        #expect(kind == .overtaken)
        #expect(!test.exists("s"))
        #expect(try test.git("ls-files") == "a\nb\n")
        #expect(try test.line("rev-list", "--count", "HEAD") == "6")
    }

    @Test func `what is thrown instead of a second proposal leaves nothing`() throws {
        struct Changed: Error {}
        let test = try fresh()
        var asked = 0
        let repository = try test.open()
        do throws(CommitFailure<Changed>) {
            _ = try repository.commit(on: .head, afterStep: { if $0 == .index { move(test) } }) {
                _ throws(Changed) in
                asked += 1
                if asked == 2 { throw Changed() }
                return proposal(["s/1": "x\n"])
            }
            Issue.record("the second proposal was refused")
        } catch {
            if case .git(let error) = error { Issue.record(error) }
        }
        #expect(try test.git("status", "--porcelain") == "")
    }

    @Test func `the user's own commit of what was staged counts`() throws {
        let test = try fresh()
        var isCommitted = false
        let outcome = try test.open().commit(
            proposal(["s/1": "x\n"], tag: "snapshot/2026-11"),
            afterStep: { step in
                guard step == .index, !isCommitted else { return }
                isCommitted = true
                #expect(throws: Never.self) { try test.git("commit", "-q", "-m", "mine") }
            })
        #expect(!outcome.isNew)
        #expect(try test.id(of: "snapshot/2026-11^{commit}") == test.id(of: "HEAD"))
        #expect(try test.git("status", "--porcelain") == "")
        #expect(try test.read("s/1") == "x\n")
    }

    @Test func `two writers at once both succeed`() throws {
        let test = try fresh()
        let (path, environment) = (test.path, test.environment)
        let failures = Mutex<[String]>([])
        DispatchQueue.concurrentPerform(iterations: 2) { writer in
            for round in 0..<5 {
                do {
                    let repository = try Repository(at: path, environment: environment)
                    try repository.commit(proposal(["w\(writer)/\(round)": "\(round)\n"]))
                } catch {
                    failures.withLock { $0.append("\(error)") }
                }
            }
        }
        #expect(failures.withLock { $0 } == [])
        #expect(try test.git("status", "--porcelain") == "")
        #expect(try test.line("rev-list", "--count", "HEAD") == "11")
        #expect(try test.git("ls-files", "w0", "w1").split(separator: "\n").count == 10)
        #expect(try test.git("fsck", "--strict", "--no-dangling") == "")
    }

    /// Moves the branch without a word to the working tree, as a fetch into it would.
    private func move(_ test: TestRepository) {
        #expect(throws: Never.self) {
            let tree = try test.line("rev-parse", "HEAD^{tree}")
            let id = try test.line("commit-tree", "-p", "HEAD", "-m", "moved", tree)
            try test.git("update-ref", "refs/heads/main", id)
        }
    }
}
