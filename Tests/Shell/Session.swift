package import Foundation

/// A new folder and a shell in it, in which what people type is run with the built program.
package struct Session {
    /// What a command did: what it printed, on both streams in the order it was printed, and its exit code.
    package struct Outcome {
        package let output: String
        package let errors: String
        package let status: Int32
    }

    /// The package's folder, found from this file.
    package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    package let home: URL
    /// The folder that the next command runs in.
    package private(set) var folder: URL
    package var variables: [String: String]
    private var lastStatus: Int32 = 0

    package init() throws {
        home = FileManager.default.temporaryDirectory.appending(path: "greffe-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
        folder = home
        try FileManager.default.createSymbolicLink(
            at: home.appending(path: "greffe"), withDestinationURL: Self.root)
        variables = [
            "HOME": home.path, "PATH": "\(Self.products.path):/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "Europe/Paris",
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_AUTHOR_NAME": "Claire Martin", "GIT_AUTHOR_EMAIL": "claire.martin@example.org",
            "GIT_COMMITTER_NAME": "Claire Martin", "GIT_COMMITTER_EMAIL": "claire.martin@example.org",
        ]
        self.date = "2026-11-02"
    }

    /// The day that commits are made on.
    package var date: String {
        get { String(variables["GIT_AUTHOR_DATE"]?.prefix(10) ?? "") }
        set {
            variables["GIT_AUTHOR_DATE"] = "\(newValue)T09:00:00+01:00"
            variables["GIT_COMMITTER_DATE"] = variables["GIT_AUTHOR_DATE"]
        }
    }

    package func remove() {
        do { try FileManager.default.removeItem(at: home) } catch { print("\(home.path) stays: \(error)") }
    }

    /// Where the build puts the program: beside the tests that run.
    private static var products: URL {
        let test = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        let built = root.appending(path: ".build/debug")
        return FileManager.default.isExecutableFile(atPath: test.appending(path: "greffe").path) ? test : built
    }

    package func write(_ text: String, to path: String) throws {
        try write(Data(text.utf8), to: path)
    }

    package func write(_ bytes: Data, to path: String) throws {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: file)
    }

    package func text(of path: String) throws -> String {
        try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }

    /// Runs a command as it is typed; `cd` and `$?` reach the next one.
    @discardableResult
    package mutating func run(_ command: String, isMerged: Bool = false) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = ["-c", "trap 'pwd >\"$HOME/.folder\"' EXIT; (exit \(lastStatus))\n\(command)"]
        process.currentDirectoryURL = folder
        process.environment = variables
        process.standardInput = FileHandle.nullDevice
        // Files, since two pipes read one after the other may both fill up.
        let output = home.appending(path: ".output"), errors = home.appending(path: ".errors")
        for file in [output, errors] { try Data().write(to: file) }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = isMerged ? process.standardOutput : try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        let place = try String(contentsOf: home.appending(path: ".folder"), encoding: .utf8)
        folder = URL(filePath: String(place.dropLast()))
        lastStatus = process.terminationStatus
        return Outcome(
            output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self), status: lastStatus)
    }
}
