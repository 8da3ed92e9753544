package import Foundation
package import Git
import Testing
package import Text

/// A repository made by `git` itself in a folder of its own, which goes away with this.
package final class TestRepository {
    package let root: URL
    package let folder: URL
    /// What greffe is told of the environment.
    package var environment = RepositoryEnvironment()

    package init(_ arguments: String...) throws {
        root = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appending(path: "greffe-\(UUID().uuidString)")
        folder = root.appending(path: "work")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        environment.systemConfiguration = nil
        try git(["init", "-q", "-b", "main"] + arguments)
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    package var path: String { folder.path }

    package func open() throws -> Repository {
        try Repository(at: path, environment: environment)
    }

    /// Runs `git` in the folder, or in `directory` below the root, and returns what it prints.
    @discardableResult
    package func git(
        _ arguments: [String], in directory: String? = nil, environment extra: [String: String] = [:],
        input: Data? = nil
    ) throws -> String {
        try run(["git"] + arguments, in: directory, environment: extra, input: input)
    }

    /// Runs a command as ``git(_:in:environment:input:)`` does.
    @discardableResult
    package func run(
        _ arguments: [String], in directory: String? = nil, environment extra: [String: String] = [:],
        input: Data? = nil
    ) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = arguments
        process.currentDirectoryURL = directory.map { root.appending(path: $0) } ?? folder
        process.environment = Self.environment(home: root.path).merging(extra) { $1 }
        let (output, errors, feed) = (Pipe(), Pipe(), Pipe())
        (process.standardOutput, process.standardError, process.standardInput) = (output, errors, feed)
        try process.run()
        if let input { try feed.fileHandleForWriting.write(contentsOf: input) }
        try feed.fileHandleForWriting.close()
        let words = output.fileHandleForReading.readDataToEndOfFile()
        let complaint = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(arguments: arguments, complaint: String(decoding: complaint, as: UTF8.self))
        }
        return String(decoding: words, as: UTF8.self)
    }

    @discardableResult
    package func git(_ arguments: String...) throws -> String { try git(arguments) }

    package struct Failure: Error {
        package let arguments: [String]
        package let complaint: String
    }

    package func write(_ text: String, to path: String) throws {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    package func read(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appending(path: path)), as: UTF8.self)
    }

    package func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appending(path: path).path)
    }

    package func remove(_ path: String) throws {
        try FileManager.default.removeItem(at: folder.appending(path: path))
    }

    /// Writes files and commits all there is.
    @discardableResult
    package func commit(_ message: String, _ files: [String: String] = [:], at seconds: Int = 1_700_000_000) throws
        -> ObjectID
    {
        for (path, text) in files { try write(text, to: path) }
        try git("add", "-A")
        try commitStaged(message, at: seconds)
        return try id(of: "HEAD")
    }

    /// Commits what is staged.
    package func commitStaged(_ message: String, at seconds: Int) throws {
        let date = "\(seconds) +0100"
        try git(
            ["commit", "-q", "--allow-empty", "-m", message],
            environment: ["GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date])
    }

    package func id(of revision: String) throws -> ObjectID {
        try #require(ObjectID(hex: line("rev-parse", revision)))
    }

    /// What `git` prints, without the line end.
    package func line(_ arguments: String...) throws -> String {
        try git(arguments).trimmingCharacters(in: .newlines)
    }

    private static func environment(home: String) -> [String: String] {
        [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": home,
            "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "Ada", "GIT_AUTHOR_EMAIL": "ada@example.org",
            "GIT_COMMITTER_NAME": "Charles", "GIT_COMMITTER_EMAIL": "charles@example.org", "LC_ALL": "C",
            "GIT_PROTOCOL_FROM_USER": "1", "GIT_ALLOW_PROTOCOL": "file",
        ]
    }
}

/// A path that is known to be safe.
package func path(_ text: String) -> RepositoryPath {
    guard let path = RepositoryPath(text) else { preconditionFailure("“\(text)” is no safe path") }
    return path
}

extension GitError {
    /// The kind of error that `body` throws, nil where it throws none or another.
    package static func kind(of body: () throws -> Void) -> Kind? {
        do {
            try body()
            return nil
        } catch {
            return (error as? GitError)?.kind
        }
    }
}
