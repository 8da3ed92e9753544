package import Git
package import Text

/// Puts greffe's hooks into a repository and takes them away again, each as it was before.
package struct HookInstalling {
    private let repository: Repository
    private let language: Language

    /// `language` is that of what a hook says where greffe is not found.
    package init(_ repository: Repository, language: Language) {
        (self.repository, self.language) = (repository, language)
    }

    package enum Outcome: Hashable, Sendable {
        /// `isFirst` where no other hook runs before it.
        case written(isFirst: Bool)
        case stoodAlready
        case removed
        /// What stood there before stands there again.
        case restored
        /// There is no hook of greffe's.
        case absent
    }

    /// Where Git looks for a hook.
    package func path(of name: HookName) throws(HookError) -> String { try file(name).path }

    /// Writes a hook; one that is there is set aside and runs first.
    package func install(_ name: HookName) throws(HookError) -> Outcome {
        let file = try file(name)
        guard repository.holds(file.folder) else { throw .outside(file.folder) }
        let script = HookScript(name: name, language: language).bytes
        if file.bytes == script { return .stoodAlready }
        if let bytes = file.bytes, !Self.isOurs(bytes, name) {
            if Self.isMarked(bytes) { throw .changed(file.path) }
            if let manager = Self.manager(of: bytes) { throw .managed(file.path, by: manager) }
            guard !file.hasPredecessor else { throw .occupied(file.path, file.pathBefore) }
            try git { () throws(GitError) in try file.setAside() }
        }
        try git { () throws(GitError) in try file.write(script) }
        return .written(isFirst: !file.hasPredecessor)
    }

    /// Takes a hook away; one that greffe did not write is left.
    package func uninstall(_ name: HookName) throws(HookError) -> Outcome {
        let file = try file(name)
        if let bytes = file.bytes, !Self.isOurs(bytes, name) {
            if Self.isMarked(bytes) { throw .changed(file.path) }
            return .absent
        }
        if file.hasPredecessor {
            try git { () throws(GitError) in try file.putBack() }
            return .restored
        }
        guard file.bytes != nil else { return .absent }
        try git { () throws(GitError) in try file.remove() }
        return .removed
    }

    private func file(_ name: HookName) throws(HookError) -> HookFile {
        try git { () throws(GitError) in try repository.hook(name) }
    }

    private func git<Result>(_ body: () throws(GitError) -> Result) throws(HookError) -> Result {
        do { return try body() } catch { throw .git(error) }
    }

    private static func isOurs(_ bytes: [UInt8], _ name: HookName) -> Bool {
        [Language.english, .french].contains { HookScript(name: name, language: $0).bytes == bytes }
    }

    private static func isMarked(_ bytes: [UInt8]) -> Bool {
        String(decoding: bytes, as: UTF8.self).contains(HookScript.mark)
    }

    /// The program that writes such hooks: it would run ours as its own predecessor, and ours it.
    private static func manager(of bytes: [UInt8]) -> String? {
        let text = String(decoding: bytes, as: UTF8.self).lowercased()
        return ["pre-commit.com", "husky", "lefthook", "overcommit"].first { text.contains($0) }
    }
}
