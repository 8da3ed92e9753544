import Foundation
import Shell
import Testing

/// Hooks that run greffe while Git is about to commit.
@Suite struct HookTests {
    /// A portfolio with two people, committed, whose hook lets greffe check what will be committed, and which is
    /// worked on in `folder`: itself, or a linked worktree.
    private func portfolio(in folder: String) throws -> Session {
        var session = try Session.portfolio()
        for name in ["ann", "ben"] { try session.write("name: \(name)\n", to: "people/\(name).yaml") }
        try session.write("#!/bin/sh\nexec greffe check --staged\n", to: ".git/hooks/pre-commit")
        try session.run(
            """
            git add --all && git commit --quiet --message People && chmod +x .git/hooks/pre-commit \
                && git worktree add --quiet ../linked && cd \(folder)
            """)
        return session
    }

    @Test(arguments: [".", "../linked"])
    func `a commit in progress is judged by what it will hold, not by what is staged`(folder: String) throws {
        var session = try portfolio(in: folder)
        defer { session.remove() }
        func commit(_ arguments: String, _ session: inout Session) throws -> Session.Outcome {
            try session.run("git commit --quiet --message Change \(arguments)")
        }
        // A fault that is staged, and a sound change that isn't.
        try session.write("name: ann\nnothing: 1\n", to: "people/ann.yaml")
        try session.run("git add people/ann.yaml")
        try session.write("name: Ben\n", to: "people/ben.yaml")
        #expect(try commit("", &session).errors.contains("people/ann.yaml:2:1: error: there is no field \"nothing\""))
        #expect(try commit("people/ben.yaml", &session).status == 0)
        #expect(try session.run("git show --name-only --format=").output == "people/ben.yaml\n")
        // A fault that is not staged, and a sound change that is.
        try session.run("git restore --staged people/ann.yaml")
        try session.write("name: Benjamin\n", to: "people/ben.yaml")
        try session.run("git add people/ben.yaml")
        #expect(try commit("people/ann.yaml", &session).status == 1)
        #expect(try commit("--all", &session).errors.contains("people/ann.yaml:2:1"))
        #expect(try commit("", &session).status == 0)
        #expect(try session.run("git show --name-only --format=").output == "people/ben.yaml\n")
        #expect(try session.run("git status --porcelain").output == " M people/ann.yaml\n")
        #expect(try session.run("git fsck --strict --no-dangling").output == "")
    }

    @Test func `a commit typed in a folder below, or from elsewhere, is judged alike`() throws {
        var session = try portfolio(in: ".")
        defer { session.remove() }
        try session.write("name: ann\nnothing: 1\n", to: "people/ann.yaml")
        let root = session.folder.path
        for command in [
            "cd \(root)/people && git commit --message Change ann.yaml",
            "cd / && git -C \(root) commit --message Change people/ann.yaml",
            "cd / && git --git-dir=\(root)/.git --work-tree=\(root) commit --all --message Change",
        ] {
            let outcome = try session.run(command)
            #expect(outcome.status == 1)
            #expect(outcome.errors.contains("people/ann.yaml:2:1"), "\(command): \(outcome.errors)")
        }
    }

    @Test func `libgit2 is started by commands that need a repository, and by no other`() throws {
        var session = try Session.portfolio()
        defer { session.remove() }
        for (command, isStarted) in [("greffe --version", false), ("greffe check", true)] {
            let calls = try session.run("LD_DEBUG=bindings \(command) 2>&1 | grep -c git_libgit2_init").output
            #expect((calls != "0\n") == isStarted, "\(command)")
        }
    }
}
