import Glibc

/// The name of an entry, ordered as Git orders trees and the index: a folder's as if it ended with `/`.
struct TreeName {
    /// Valid as long as what the name was read from.
    let bytes: UnsafeBufferPointer<UInt8>
    let isFolder: Bool

    func precedes(_ other: TreeName) -> Bool {
        guard let left = bytes.baseAddress, let right = other.bytes.baseAddress else { return false }
        let count = min(bytes.count, other.bytes.count)
        let order = memcmp(left, right, count)
        if order != 0 { return order < 0 }
        return following(count) < other.following(count)
    }

    private func following(_ count: Int) -> UInt8 {
        bytes.count > count ? bytes[count] : isFolder ? UInt8(ascii: "/") : 0
    }
}
