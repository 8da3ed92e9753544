import Foundation
import Shell
import Testing

/// The framework pre-commit, from PyPI, in a folder of its own.
private enum Framework {
    static let folder = FileManager.default.temporaryDirectory.appending(path: "greffe-\(UUID().uuidString)")

    /// Whether it could be installed; whoever uses it removes the folder.
    static let isThere: Bool = {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = [
            "-c", "python3 -m venv '\(folder.path)' && '\(folder.path)/bin/pip' -q install pre-commit",
        ]
        (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
        do {
            try process.run()
            process.waitUntilExit()
            return process.terminationStatus == 0
        } catch {
            return false
        }
    }()
}

@Suite struct PreCommitFrameworkTests {
    /// A repository that holds this one's description of its hooks, committed; its path and commit.
    private func hooks(_ session: inout Session) throws -> String {
        try session.run(
            """
            git init --quiet ~/hooks && cp ~/greffe/.pre-commit-hooks.yaml ~/hooks/ && git -C ~/hooks add --all \
                && git -C ~/hooks commit --quiet --message Hooks && git -C ~/hooks rev-parse HEAD
            """
        ).output.trimmingCharacters(in: .newlines)
    }

    @Test(.enabled(if: Framework.isThere, "pre-commit could not be installed from PyPI"))
    func `the framework runs greffe once over what is staged`() throws {
        defer { try? FileManager.default.removeItem(at: Framework.folder) }
        var session = try Session.portfolio()
        defer { session.remove() }
        session.variables["PATH"] = "\(Framework.folder.path)/bin:\(session.variables["PATH"] ?? "")"
        let commit = try hooks(&session)
        try session.write(
            "repos:\n- repo: \(session.home.path)/hooks\n  rev: \(commit)\n  hooks: [{id: greffe}]\n",
            to: ".pre-commit-config.yaml")
        #expect(try session.run("pre-commit validate-manifest ~/greffe/.pre-commit-hooks.yaml").status == 0)
        #expect(try session.run("pre-commit install").status == 0)
        for name in ["ann", "ben"] { try session.write("name: \(name)\nnothing: 1\n", to: "people/\(name).yaml") }
        let refused = try session.run("git add --all && git commit --message People 2>&1")
        #expect(refused.status == 1)
        #expect(
            refused.output.split(separator: "\n").count { $0.hasPrefix("greffe: 2 findings stop this commit") } == 1)
        // What is staged counts, not what lies there.
        for name in ["ann", "ben"] { try session.write("name: \(name)\n", to: "people/\(name).yaml") }
        try session.run("git add --all")
        try session.write("name: ann\nnothing: 1\n", to: "people/ann.yaml")
        let accepted = try session.run("git commit --message People 2>&1")
        #expect(accepted.status == 0 && accepted.output.contains("Passed"), "\(accepted.output)")
        #expect(try session.text(of: "people/ann.yaml") == "name: ann\nnothing: 1\n")
        let refusal = try session.run("greffe hook install --pre-commit")
        #expect(refusal.status == 2 && refusal.errors.contains("belongs to pre-commit.com"), "\(refusal.errors)")
    }
}
