import Foundation
import Git
import TestRepositories
import Testing
import Text

struct LastCommitsTests {
    /// What `git log -1` says of each folder of `projects`.
    private func told(_ test: TestRepository, _ tip: ObjectID) throws -> [String: String] {
        let names = try test.git("ls-tree", "-d", "--name-only", "\(tip):projects").split(separator: "\n")
        return try Dictionary(
            uniqueKeysWithValues: names.map {
                ("projects/\($0)", try test.line("log", "-1", "--format=%H %ae %ct", tip.hex, "--", "projects/\($0)"))
            })
    }

    private func found(
        _ test: TestRepository, _ tip: ObjectID, known: (tip: ObjectID, commits: [RepositoryPath: LastCommit])? = nil
    ) throws -> [String: String] {
        let found = try test.open().lastCommits(ofFoldersIn: path("projects"), at: tip, known: known)
        return Dictionary(
            uniqueKeysWithValues: found.map {
                ($0.text, "\($1.id) \($1.author.email) \($1.committed.seconds)")
            })
    }

    /// A history with branches that touch the same and other projects, merges with and without a change of their own,
    /// a revert, a removal, and clocks that are wrong.
    private func branchingHistory() throws -> (TestRepository, [ObjectID]) {
        let test = try TestRepository()
        var tips: [ObjectID] = []
        var date = 1_700_000_000
        func commit(_ message: String, _ files: [String: String]) throws {
            date += message.hasPrefix("skewed") ? -5000 : 100
            tips.append(try test.commit(message, files, at: date))
        }
        try commit("root", ["projects/a/p": "1", "projects/b/p": "1", "projects/c/p": "1", "readme": "1"])
        try commit("elsewhere", ["readme": "2"])
        try commit("a", ["projects/a/status/1": "1"])
        try test.git("checkout", "-q", "-b", "side")
        try commit("side b", ["projects/b/p": "2"])
        try commit("skewed side a", ["projects/a/p": "2"])
        try test.git("checkout", "-q", "main")
        try commit("main b", ["projects/b/p": "2"])
        try commit("main c", ["projects/c/p": "2", "projects/d/p": "1"])
        try test.git("merge", "-q", "--no-edit", "side")
        tips.append(try test.id(of: "HEAD"))
        try commit("revert c", ["projects/c/p": "1"])
        try test.git("checkout", "-q", "-b", "other", "HEAD~1")
        try commit("other c", ["projects/c/p": "3"])
        try test.git("checkout", "-q", "main")
        #expect(throws: TestRepository.Failure.self) { try test.git("merge", "-q", "--no-edit", "other") }
        try commit("merge with words of its own", ["projects/c/p": "4"])
        try test.remove("projects/d")
        try commit("remove d", [:])
        try commit("d again", ["projects/d/p": "1"])
        return (test, tips)
    }

    @Test func `are what git log says, at every commit`() throws {
        let (test, tips) = try branchingHistory()
        for tip in tips { #expect(try found(test, tip) == told(test, tip)) }
    }

    @Test func `extended from any ancestor are the same`() throws {
        let (test, tips) = try branchingHistory()
        let repository = try test.open()
        let tip = try #require(tips.last)
        let whole = try found(test, tip)
        for former in tips.dropLast() {
            let known = try repository.lastCommits(ofFoldersIn: path("projects"), at: former)
            #expect(try found(test, tip, known: (former, known)) == whole)
        }
    }

    @Test func `are unknown where a clone is shallow, never wrong`() throws {
        let (test, tips) = try branchingHistory()
        let whole = try told(test, #require(tips.last))
        for depth in 1...9 {
            try test.git("clone", "-q", "--depth", "\(depth)", "file://\(test.path)", "../shallow\(depth)")
            let repository = try Repository(
                at: test.root.path + "/shallow\(depth)", environment: test.environment)
            #expect(repository.isShallow)
            let found = try repository.lastCommits(ofFoldersIn: path("projects"), at: #require(tips.last))
            for (name, last) in found { #expect(whole[name.text]?.hasPrefix(last.id.hex) == true) }
            #expect(depth > 1 || found.isEmpty)
            #expect(try !repository.commits(from: nil, to: #require(tips.last)).isEmpty)
        }
    }

    @Test func `of files are what git log says, removals too`() throws {
        let (test, tips) = try branchingHistory()
        let tip = try #require(tips.last)
        let files = ["readme", "projects/a/p", "projects/b/p", "projects/c/p", "projects/d/p"]
        try test.remove("projects/b/p")
        let removal = try test.commit("remove b")
        let found = try test.open().lastCommits(of: Set(files.map(path)), at: removal)
        for file in files {
            #expect(try found[path(file)]?.id.hex == test.line("log", "-1", "--format=%H", removal.hex, "--", file))
        }
        #expect(try test.open().lastCommits(of: [path("never")], at: tip) == [:])
    }

    @Test func `are none where the folder isn't there`() throws {
        let test = try TestRepository()
        let tip = try test.commit("first", ["a": "1", "projects/file": "1"])
        #expect(try test.open().lastCommits(ofFoldersIn: path("projects"), at: tip) == [:])
        #expect(try test.open().lastCommits(ofFoldersIn: path("nowhere"), at: tip) == [:])
    }
}
