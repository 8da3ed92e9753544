package import Text

/// The keys of the objects that are open, so that none is given twice.
package struct ObjectKeys {
    private var keys: [Key] = []
    private var objects: [Object] = []

    /// Where an object's keys begin, and their set once they are many.
    private struct Object {
        let start: Int
        var set: Set<Key>?
    }

    /// Beyond this many keys, a set is faster than comparing each.
    private static let few = 12

    package init() {}

    package mutating func openObject() {
        objects.append(Object(start: keys.count))
    }

    package mutating func closeObject() {
        keys.removeSubrange(objects.removeLast().start...)
    }

    /// Adds a key of the innermost object; false where it stands there already.
    package mutating func insert(_ text: TreeBuilder.Bytes, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let key = Key(text, in: bytes)
        let last = objects.count - 1
        if objects[last].set != nil {
            return objects[last].set?.insert(key).inserted ?? false
        }
        guard !keys[objects[last].start...].contains(key) else { return false }
        keys.append(key)
        if keys.count - objects[last].start > Self.few {
            objects[last].set = Set(keys[objects[last].start...])
        }
        return true
    }

    /// The bytes of a key; those in the source are not copied, and live while it is read.
    private struct Key: Hashable {
        private let verbatim: UnsafeBufferPointer<UInt8>
        private let decoded: [UInt8]?

        init(_ text: TreeBuilder.Bytes, in bytes: UnsafeBufferPointer<UInt8>) {
            switch text {
            case .verbatim(let range):
                verbatim = UnsafeBufferPointer(rebasing: bytes[range])
                decoded = nil
            case .decoded(let bytes):
                verbatim = UnsafeBufferPointer(start: nil, count: 0)
                decoded = bytes
            }
        }

        private func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
            decoded?.withUnsafeBufferPointer(body) ?? body(verbatim)
        }

        static func == (left: Key, right: Key) -> Bool {
            left.withBytes { left in right.withBytes { right in left.elementsEqual(right) } }
        }

        func hash(into hasher: inout Hasher) {
            withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        }
    }
}
