import Foundation
import Testing

/// The folder of the package, found from this file.
private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

/// The package's own description of its modules: `module("Text", uses: ["Values"])` and the like.
private func declaredDependencies() throws -> [String: Set<String>] {
    let manifest = try String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
    var dependencies: [String: Set<String>] = [:]
    for match in manifest.matches(of: /(?:module|program|fuzzers)\(\s*"(\w+)"(?:,\s*uses:\s*\[([^\]]*)\])?/) {
        let names = (match.output.2 ?? "").matches(of: /"(\w+)"/).map { String($0.output.1) }
        dependencies[String(match.output.1)] = Set(names)
    }
    return dependencies
}

/// The modules that the files of a target import, and the first file that does.
private func imports(of target: String) throws -> [String: String] {
    var imports: [String: String] = [:]
    let folder = root.appending(path: target == fuzzers ? target : "Sources/\(target)")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
        let text = try String(contentsOf: file, encoding: .utf8)
        let statement = /^(?:@\w+(?:\(\w+\))? )*(?:public |package |internal )?import (?:struct |func )?(\w+)/
        for match in text.matches(of: statement.anchorsMatchLineEndings()) {
            imports[String(match.output.1)] = imports[String(match.output.1)] ?? file.lastPathComponent
        }
    }
    return imports
}

/// What is fed with random bytes: in a folder beside the sources, and free to use what tests use.
private let fuzzers = "Fuzz"

/// What belongs to the language and the system, not to a module.
private let system: Set = ["Glibc", "Musl", "Darwin", "Dispatch", "Synchronization"]

@Test func `a module imports only what the package's description lets it`() throws {
    let dependencies = try declaredDependencies()
    #expect(dependencies.count > 8)
    for (target, allowed) in dependencies {
        let system = target == fuzzers ? system.union(["Foundation"]) : system
        for (name, file) in try imports(of: target) where !system.contains(name) {
            #expect(allowed.contains(name), "\(target)/\(file) imports \(name)")
        }
    }
}

@Test func `a foreign library is hidden by exactly one module`() throws {
    let dependencies = try declaredDependencies()
    for library in [
        "CUTF8Proc", "CPCRE2", "CSQLite", "CGit2", "CZlib", "CCrypto", "CCmark", "CLibFuzzer", "ArgumentParser",
    ] {
        let users = dependencies.filter { $0.value.contains(library) }.keys
        #expect(users.count == 1, "\(library) is used by \(users.sorted())")
    }
}
