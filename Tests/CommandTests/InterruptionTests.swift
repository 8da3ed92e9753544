import Foundation
import Shell
import Testing

/// Commands that write, stopped at each call that changes a file: the process is killed there, or the disk is full from
/// there on. A library that is preloaded into the built program does it.
@Suite struct InterruptionTests {
    @Test(arguments: [
        "greffe snapshot 2026-10 --as-of 2026-11-13", "greffe archive crm --as-of 2026-11-13",
        "greffe archive restore old", "greffe import csv people.csv --mapping people.yaml", "greffe fmt",
        "greffe new project erp --set name=ERP --as-of 2026-11-13", "greffe init",
        "greffe check --fix --as-of 2026-11-13",
        "greffe standard upgrade ../newer", "greffe template upgrade erp --as-of 2026-11-13",
    ])
    func `stopped at any call that changes a file, a command loses nothing, and run again it finishes`(
        command: String
    ) throws {
        let folder =
            command == "greffe init"
            ? "beginning"
            : command.contains("--fix") ? "misspelt" : command.contains("upgrade") ? "upgrading" : "portfolio"
        var interrupted = try InterruptedCommand(command, in: folder)
        defer { interrupted.session.remove() }
        try interrupted.stopEverywhere()
        #expect(interrupted.faults == [])
    }
}

/// A command that is run again and again on copies of a folder, and stopped each time at another call.
private struct InterruptedCommand {
    enum Stop: String { case kill, fullDisk = "full" }

    var session: Session
    private let command: String
    private let folder: String
    /// The folder before the command, and after it when nothing has stopped it.
    private let before: PortfolioState
    private let after: PortfolioState
    /// What was found that should not be.
    private(set) var faults: [String] = []

    init(_ command: String, in folder: String) throws {
        session = try Session.interruptible()
        (self.command, self.folder) = (command, folder)
        before = try session.state(of: "work", after: "cp -a \(folder) work")
        after = try session.state(of: "work", after: "cd work && \(command) 2>&1")
        #expect(before != after, "\(after.words)")
    }

    /// Kills the command at each of its calls, and, where that leaves something else than at the call before, fills the
    /// disk there; what is left is looked at, and the command is run again.
    mutating func stopEverywhere() throws {
        var last: PortfolioState?
        var call = 1
        while let left = try stopped(by: .kill, at: call) {
            if left != last {
                try look(at: left, "killed at \(call)")
                if let left = try stopped(by: .fullDisk, at: call) { try look(at: left, "full disk at \(call)") }
            }
            last = left
            call += 1
        }
        #expect(call > 5)
    }

    /// What the command leaves on a copy of the folder where it is stopped at its `call`th call; nil where it ends before.
    private mutating func stopped(by stop: Stop, at call: Int) throws -> PortfolioState? {
        let stopping = "STOP_AT=\(call) STOP_BY=\(stop.rawValue) LD_PRELOAD=\"$HOME/interruption.so\""
        let left = try session.state(
            of: "work", after: "rm -rf work && cp -a \(folder) work && cd work && \(stopping) \(command) 2>&1; echo $?")
        switch stop {
        case .kill: return left.words.hasSuffix("\(128 + SIGKILL)\n") ? left : nil
        case .fullDisk:
            let isSaid = left.words.hasSuffix("No space left on device\n2\n")
            if !isSaid && left != after { faults.append("full disk at \(call): \(left.words)") }
            return left
        }
    }

    /// Notes what is neither as it was nor as it is to be, and what the user's next commit or a second run does wrong.
    private mutating func look(at left: PortfolioState, _ place: String) throws {
        var found = left.faults
        for path in Set(left.files.keys).union(before.files.keys).sorted() {
            let isKnown = left.files[path] == before.files[path] || left.files[path] == after.files[path]
            if !isKnown { found.append("\(path) is \(left.files[path] == nil ? "gone" : "neither old nor new")") }
        }
        found += try undone(from: left) + unfinished()
        faults += found.map { "\(place): \($0)" }
    }

    /// What the user's next commit takes back of what the command has committed.
    private mutating func undone(from left: PortfolioState) throws -> [String] {
        // Git asks for the removal of a lock that a killed process has left.
        let next = try session.state(
            of: "next",
            after: """
                rm -rf next && cp -a work next && cd next && find .git -name '*.lock' -delete
                git commit --quiet --all --message Next
                """)
        return Set(left.committed.keys).union(before.committed.keys).sorted().filter {
            next.committed[$0] != left.committed[$0] && next.committed[$0] == before.committed[$0]
        }.map { "the next commit undoes \($0)" }
    }

    /// How the command, run again, doesn't come to what it does when nothing stops it.
    private mutating func unfinished() throws -> [String] {
        let end = try session.state(of: "work", after: "cd work && \(command) 2>&1")
        return end == after ? [] : ["run again: \(end.words)\(end.leftovers)"]
    }
}

/// A portfolio as it can be seen from outside.
private struct PortfolioState: Equatable {
    /// The digest of each file of the working tree, by path.
    var files: [String: Substring] = [:]
    /// What each entry of HEAD is, by path.
    var committed: [String: Substring] = [:]
    /// References, and what Git says is staged, edited or unknown.
    let references: Substring
    let status: Substring
    /// What `git fsck` says.
    let faults: [String]
    /// Files by which one process says to others that it is writing.
    let leftovers: Substring
    /// What was said before it was looked at.
    let words: Substring

    static func == (left: PortfolioState, right: PortfolioState) -> Bool {
        left.files == right.files && left.committed == right.committed && left.references == right.references
            && left.status == right.status && left.faults == right.faults && left.leftovers == right.leftovers
    }

    /// Prints what tells the state of the folder that a shell is in, part by part.
    static let script = """
        echo =; find . -name '.git*' -prune -o -type f -exec sha1sum {} +
        echo =; git ls-tree -r HEAD 2>/dev/null
        echo =; git for-each-ref 2>/dev/null
        echo =; git status --porcelain --untracked-files=all 2>/dev/null
        echo =; git rev-parse --git-dir >/dev/null 2>&1 && git fsck --strict --no-dangling 2>&1 | grep -v ^notice:
        echo =; find .git -name '*.lock'
        """

    init(printed text: String) {
        let parts = text.split(separator: "=\n", omittingEmptySubsequences: false)
        words = parts[0]
        for line in parts[1].split(separator: "\n") { files[String(line.dropFirst(44))] = line.prefix(40) }
        for line in parts[2].split(separator: "\n") {
            committed[String(line.drop { $0 != "\t" }.dropFirst())] = line.prefix { $0 != "\t" }
        }
        (references, status, leftovers) = (parts[3], parts[4], parts[6])
        faults = parts[5].split(separator: "\n").map(String.init)
    }
}

extension Session {
    /// A session beside a small portfolio, and one that `init` has to complete, whose commands can be stopped.
    fileprivate static func interruptible() throws -> Session {
        var session = try Session()
        for (path, text) in InterruptiblePortfolio.files { try session.write(text, to: "portfolio/\(path)") }
        let source = Session.root.appending(path: "Tests/CommandTests/Interruption.c").path
        session.variables["GIT_TEMPLATE_DIR"] = ""
        let outcome = try session.run(
            """
            set -e; cc -shared -fPIC -o interruption.so \(source)
            greffe init beginning; (cd beginning; rm -r .git portfolio.yaml standard/views/slip.sql)
            cp -r portfolio/standard newer; greffe init upgrading --standard newer
            cd upgrading; greffe new project erp --set name=ERP --as-of 2026-11-13
            git add --all; git commit --quiet --message Begin; echo '-- Ours' >>standard/views/record_fields.sql
            printf 'name: {{name}}\nstate: active\ntemplate: project@2\ndescription:\n' >standard/templates/project/project.yaml
            echo '# {{name}}' >standard/templates/project/plan.md
            sed -i 's/project: {version: "1"/project: {version: "2"/' standard/standard.yaml
            git add --all; git commit --quiet --message Change; cd ../newer
            rm templates/project/status/*; echo 'SELECT 1 AS one' >queries.sql; sed -i '1i -- Theirs' views/record_fields.sql
            mkdir queries; mv queries.sql queries/one.sql; cd ..
            cd portfolio; git init --quiet; git add --all; git commit --quiet --message Begin
            greffe archive old --as-of 2026-11-13; greffe check --as-of 2026-11-13; cd ..
            cp -a portfolio misspelt; sed -i s/role:/rolle:/ misspelt/people/*.yaml
            """)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return session
    }

    /// The state of a folder of this session, after a command that goes there.
    fileprivate mutating func state(of folder: String, after command: String = "") throws -> PortfolioState {
        PortfolioState(printed: try run("\(command)\ncd \"$HOME/\(folder)\"\n\(PortfolioState.script)\ncd ..").output)
    }
}
