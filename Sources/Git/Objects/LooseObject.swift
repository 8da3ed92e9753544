import CZlib

/// A file of the object store that holds one object, which libgit2 (1.5 at least) takes at its word: where the size that it
/// declares is less than what it holds, libgit2 writes beyond the memory that it has set aside.
enum LooseObject {
    /// As many bytes libgit2 inflates at first, and copies whatever the declared size.
    private static let headCount = 64

    /// More than the first bytes take when they are compressed, with the tables for them.
    private static let compressedCount = 1024

    /// Whether an object has no file of its own, or one that begins with a declared size that has room for what it holds.
    static func isSound(_ id: ObjectID, in directory: String) -> Bool {
        let name = id.hex
        let path = "\(directory)objects/\(name.prefix(2))/\(name.dropFirst(2))"
        guard let compressed = File.read(path, first: compressedCount) else { return true }
        guard let head = inflated(compressed), let end = head.firstIndex(of: 0),
            let space = head[..<end].firstIndex(of: UInt8(ascii: " ")),
            let size = Int(String(decoding: head[(space + 1)..<end], as: UTF8.self))
        else { return false }
        return head.count - end - 1 <= size
    }

    /// The first bytes of what is compressed; nil where it is damaged so far.
    private static func inflated(_ compressed: [UInt8]) -> [UInt8]? {
        var stream = z_stream()
        guard zlib_inflate_init(&stream) == Z_OK else { return nil }
        defer { inflateEnd(&stream) }
        var compressed = compressed
        var head = [UInt8](repeating: 0, count: headCount)
        let code = compressed.withUnsafeMutableBufferPointer { input in
            head.withUnsafeMutableBufferPointer { output in
                (stream.next_in, stream.avail_in) = (input.baseAddress, UInt32(clamping: input.count))
                (stream.next_out, stream.avail_out) = (output.baseAddress, UInt32(output.count))
                return inflate(&stream, Z_SYNC_FLUSH)
            }
        }
        guard code == Z_OK || code == Z_STREAM_END else { return nil }
        return Array(head[..<(headCount - Int(stream.avail_out))])
    }
}
