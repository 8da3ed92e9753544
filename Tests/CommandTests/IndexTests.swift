import Foundation
import Shell
import Testing

@testable import class Tables.Connection

/// Whatever happens to the index, and whoever else uses it, a check says what it says where there is none.
@Suite final class `The index` {
    private var session: Shell.Session
    private let expected: String

    private static let check = "greffe check --as-of 2026-11-21 --lang en"

    init() throws {
        session = try Session.portfolio()
        let example = Session.root.appending(path: "example-portfolio").path
        try session.run("cp -r \(example)/. . && rm -r history && git add -A && git commit -qm Example")
        try session.run("echo 'progress: 95' >> projects/bascule-cloud/status/2026-10.yaml")
        let outcome = try session.run(Self.check)
        expected = outcome.output
        #expect(outcome.status == 1)
        #expect(outcome.errors == "")
    }

    deinit { session.remove() }

    private func expectTheSame(_ command: String = check, _ comment: String = "") throws {
        let outcome = try session.run(command)
        #expect(outcome.output == expected, "\(comment)")
        #expect(outcome.errors == "", "\(comment)")
    }

    private var folder: URL { session.folder.appending(path: ".git/greffe") }

    private var file: URL {
        get throws {
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            return folder.appending(path: try #require(names.first { $0.hasSuffix(".sqlite") }))
        }
    }

    @Test func `is built by two at once`() throws {
        for round in 0..<4 {
            try session.run("rm -r .git/greffe")
            try expectTheSame("\(Self.check) > ../second 2>&1 & \(Self.check); wait", "round \(round)")
            #expect(try session.text(of: "../second") == expected)
        }
    }

    @Test func `is built again after whoever built it was killed`() throws {
        for delay in ["0", "0.05", "0.1", "0.2", "0.4", "0.8"] {
            try session.run(
                """
                rm -r .git/greffe; \(Self.check) > /dev/null 2>&1 &
                until [ -e .git/greffe/*-journal ]; do :; done
                sleep \(delay); kill -9 $!; wait
                """)
            try expectTheSame(Self.check, "killed after \(delay) s")
        }
    }

    @Test func `is in memory where it has no place`() throws {
        try session.run("rm -r .git/greffe \"$HOME/.cache\"; touch .git/greffe \"$HOME/.cache\"")
        try expectTheSame()
    }

    /// Nothing keeps root from writing; somebody else is asked to try where there is a way to be somebody else.
    @Test func `is read where it can't be written`() throws {
        let settings = "env HOME=/nonexistent GIT_CONFIG_GLOBAL=$HOME/any"
        let nobody = "setpriv --reuid 65534 --regid 65534 --clear-groups \(settings)"
        try session.run("printf '[safe]\\n\\tdirectory = *\\n' > \"$HOME/any\"; chmod -R a+rX,go-w \"$HOME\"")
        guard try session.run("\(nobody) greffe --version").status == 0 else {
            print("skipped: this is root, and can't be nobody")
            return
        }
        try expectTheSame("\(nobody) \(Self.check)")
        try session.run("echo 'progress: 96' >> projects/bascule-cloud/status/2026-10.yaml")
        let changed = try session.run("\(nobody) \(Self.check)")
        #expect(changed.errors == "")
        #expect(changed.output == (try session.run(Self.check)).output)
    }

    @Test func `starts over where its file is damaged`() throws {
        let whole = try Data(contentsOf: file)
        var damaged: [(name: String, bytes: Data)] = [
            ("garbage", Data((0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 167) })), ("empty", Data()),
        ]
        for size in [50, 4096, whole.count / 2, whole.count - 1] {
            damaged.append(("cut to \(size)", whole.prefix(size)))
        }
        // Pages of SQLite, as a disk or a power cut would take them.
        for page in stride(from: 1, to: whole.count / 4096, by: whole.count / 4096 / 6) {
            var bytes = whole
            for offset in 0..<4096 { bytes[4096 * page + offset] ^= 0x5A }
            damaged.append(("flipped page \(page + 1)", bytes))
        }
        for (name, bytes) in damaged {
            try bytes.write(to: file)
            try expectTheSame(Self.check, name)
            try bytes.write(to: file)
            try expectTheSame("echo >> people/cmartin.yaml; \(Self.check)", "\(name), and a document changed")
            try bytes.write(to: file)
            let answer = try session.run("echo >> people/cmartin.yaml; greffe query \"SELECT * FROM finance\"")
            #expect(answer.errors == "" && answer.output.count { $0 == "\n" } > 50, "\(name)")
        }
    }

    @Test(arguments: ["IMMEDIATE", "EXCLUSIVE"])
    func `is left to whoever holds it`(lock: String) throws {
        let other = try Connection(path: file.path, .readWrite)
        try other.execute("BEGIN \(lock)")
        try expectTheSame()
        try session.run("echo >> people/cmartin.yaml")
        try expectTheSame()
        try other.execute("ROLLBACK")
        try expectTheSame()
    }
}
