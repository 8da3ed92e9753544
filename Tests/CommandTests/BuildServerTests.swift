import Formats
import Foundation
import Shell
import Testing
import Text

/// The files for build servers, whose commands are run as they stand.
@Suite struct BuildServerTests {
    private func file(_ name: String) throws -> Node {
        let text = try String(contentsOf: Session.root.appending(path: "ci/\(name)"), encoding: .utf8)
        let (tree, faults) = YAML.read(SourceText(name: name, text))
        #expect(faults.isEmpty)
        return tree.root
    }

    /// A portfolio whose last commit brings a fault, on a branch that left `main` before main went on.
    private func branch() throws -> Session {
        var session = try Session.portfolio()
        try session.run("git branch --quiet --move main && git switch --quiet --create change")
        try session.write("name: Ann\nnothing: 1\n", to: "people/ann.yaml")
        try session.run("git add --all && git commit --quiet --message Ann && git switch --quiet main")
        try session.write("name: Ben\n", to: "people/ben.yaml")
        try session.run(
            "git add --all && git commit --quiet --message Ben && git update-ref refs/remotes/origin/main main")
        try session.run("git switch --quiet change")
        return session
    }

    @Test func `the steps for GitHub report all, and fail on what the change brings`() throws {
        let steps = try #require(file("github.yml")["jobs"]?["check"]?["steps"]).children.compactMap {
            $0["run"]?.string
        }
        try #require(steps.count == 2)
        var session = try branch()
        defer { session.remove() }
        #expect(try session.run(steps[0]).status == 0)
        #expect(try session.run("grep -c '\"ruleId\": \"unknown-field\"' greffe.sarif").output == "1\n")
        session.variables["GITHUB_BASE_REF"] = "main"
        let change = try session.run(steps[1])
        #expect(change.status == 1)
        #expect(
            change.output.hasPrefix(
                "::error file=people/ann.yaml,line=2,endLine=2,col=1,endColumn=8,title=unknown-field::"))
        session.variables["GITHUB_BASE_REF"] = nil
        session.variables["BEFORE"] = String(repeating: "0", count: 40)
        #expect(try session.run(steps[1]).status == 1)
        session.variables["BEFORE"] = try String(session.run("git rev-parse HEAD").output.prefix(40))
        #expect(try session.run(steps[1]).status == 0)
    }

    @Test func `the script for GitLab reports all, and fails on what the change brings`() throws {
        let script = try #require(file("gitlab.yml")["greffe"]?["script"]).children.compactMap(\.string)
        try #require(script.count == 2)
        var session = try branch()
        defer { session.remove() }
        #expect(try session.run(script[0]).status == 0)
        #expect(
            try session.run("grep -c '\"check_name\": \"unknown-field\"' gl-code-quality-report.json").output == "1\n")
        session.variables["CI_MERGE_REQUEST_DIFF_BASE_SHA"] = try String(
            session.run("git rev-parse main").output.prefix(40))
        let change = try session.run(script[1])
        #expect(change.status == 1 && change.output.contains("people/ann.yaml:2:1: error"))
        session.variables["CI_MERGE_REQUEST_DIFF_BASE_SHA"] = nil
        session.variables["CI_COMMIT_BEFORE_SHA"] = try String(session.run("git rev-parse HEAD").output.prefix(40))
        #expect(try session.run(script[1]).status == 0)
    }
}
