import Glibc

/// A path inside a repository, relative to its root: `projects/crm/project.yaml`.
///
/// Always safe to join to a directory: `/` separates, no component is empty, `.`, `..` or `.git` in any case, and no
/// byte is NUL. There are at most ``maximumDepth`` components.
package struct RepositoryPath: Sendable {
    package static let maximumDepth = 64

    package let text: String

    /// The path `text` spells, nil where it isn't safe.
    package init?(_ text: String) {
        var text = text
        guard text.withUTF8(Self.isSafe) else { return nil }
        self.text = text
    }

    /// The path that UTF-8 `bytes` spell, nil where they aren't safe or aren't UTF-8.
    package init?(bytes: UnsafeBufferPointer<UInt8>) {
        guard Self.isSafe(bytes) else { return nil }
        // Bytes of ASCII need no proof.
        guard bytes.contains(where: { $0 >= 0x80 }) else {
            self.text = String(decoding: bytes, as: UTF8.self)
            return
        }
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        self.text = text
    }

    private init(unchecked text: String) {
        self.text = text
    }

    package var components: [Substring] { text.split(separator: "/") }

    /// The last component.
    package var name: Substring {
        text[(text.utf8.lastIndex(of: UInt8(ascii: "/")).map(text.utf8.index(after:)) ?? text.startIndex)...]
    }

    /// The folder that holds this, nil at the root.
    package var parent: RepositoryPath? {
        text.utf8.lastIndex(of: UInt8(ascii: "/")).map { RepositoryPath(unchecked: String(text[..<$0])) }
    }

    package func appending(_ path: RepositoryPath) -> RepositoryPath? {
        RepositoryPath("\(text)/\(path.text)")
    }

    /// Whether this is `folder` or stands below it.
    package func isWithin(_ folder: RepositoryPath) -> Bool {
        text.utf8.starts(with: folder.text.utf8)
            && (text.utf8.count == folder.text.utf8.count
                || text.utf8.dropFirst(folder.text.utf8.count).first == UInt8(ascii: "/"))
    }

    private static func isSafe(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = 0
        var depth = 1
        for offset in 0..<bytes.count {
            if bytes[offset] == 0 { return false }
            guard bytes[offset] == UInt8(ascii: "/") else { continue }
            guard isSafe(component: bytes[start..<offset]) else { return false }
            start = offset + 1
            depth += 1
        }
        return depth <= maximumDepth && isSafe(component: bytes[start...])
    }

    private static func isSafe(component: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let first = component.first else { return false }
        guard first == UInt8(ascii: "."), component.count <= 4 else { return true }
        let folded = component.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
        return ![".", "..", ".git"].contains { folded.elementsEqual($0.utf8) }
    }
}

extension RepositoryPath: Hashable {
    /// By bytes, as Git tells paths apart: a letter with its accent and the two in sequence make two paths.
    package static func == (left: RepositoryPath, right: RepositoryPath) -> Bool {
        left.text.utf8.count == right.text.utf8.count && left.compared(with: right) == 0
    }

    package func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}

extension RepositoryPath: Comparable {
    /// By bytes, as Git sorts an index.
    package static func < (left: RepositoryPath, right: RepositoryPath) -> Bool {
        let order = left.compared(with: right)
        return order < 0 || (order == 0 && left.text.utf8.count < right.text.utf8.count)
    }

    /// Less than, equal to or greater than 0, as the bytes that both have are.
    private func compared(with other: RepositoryPath) -> Int32 {
        var (left, right) = (text, other.text)
        return left.withUTF8 { left in
            right.withUTF8 { right in
                guard let first = left.baseAddress, let second = right.baseAddress else { return 0 }
                return memcmp(first, second, min(left.count, right.count))
            }
        }
    }
}

extension RepositoryPath: CustomStringConvertible {
    package var description: String { text }
}
