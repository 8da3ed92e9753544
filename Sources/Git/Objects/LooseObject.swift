import CZlib

/// A file of the object store that holds one object, which libgit2 (1.5 at least) takes at its word: where what it holds
/// does not fit the size that it declares, libgit2 writes beyond the memory that it has set aside, and where the
/// compressed bytes end too soon, it waits for more of them for ever.
enum LooseObject {
    /// The longest header: a kind, a size, and the NUL that ends it.
    private static let headerLimit = 32

    /// How many bytes are inflated at a time.
    private static let chunkCount = 16 << 10

    /// Whether an object has no file of its own, or one that holds as many bytes as it declares.
    static func isSound(_ id: ObjectID, in directory: String) -> Bool {
        let name = id.hex
        let path = "\(directory)objects/\(name.prefix(2))/\(name.dropFirst(2))"
        guard var compressed = File.read(path) else { return true }
        return isSound(&compressed)
    }

    /// Whether bytes are compressed to their end, and hold a header and as much as it declares.
    static func isSound(_ compressed: inout [UInt8]) -> Bool {
        var stream = z_stream()
        guard zlib_inflate_init(&stream) == Z_OK else { return false }
        defer { inflateEnd(&stream) }
        return compressed.withUnsafeMutableBufferPointer { input in
            (stream.next_in, stream.avail_in) = (input.baseAddress, UInt32(clamping: input.count))
            return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: chunkCount) { chunk in
                guard let (count, first) = inflate(&stream, into: chunk), var rest = declaredCount(chunk[..<count])
                else { return false }
                var code = first
                while code == Z_OK, rest >= 0 {
                    guard let (count, next) = inflate(&stream, into: chunk) else { return false }
                    rest -= count
                    code = next
                }
                return code == Z_STREAM_END && rest == 0 && stream.avail_in == 0
            }
        }
    }

    /// Inflates the next bytes; nil where they are damaged, or there are none where there should be.
    private static func inflate(
        _ stream: inout z_stream, into chunk: UnsafeMutableBufferPointer<UInt8>
    ) -> (count: Int, code: Int32)? {
        (stream.next_out, stream.avail_out) = (chunk.baseAddress, UInt32(chunk.count))
        let code = CZlib.inflate(&stream, Z_NO_FLUSH)
        guard code == Z_OK || code == Z_STREAM_END else { return nil }
        return (chunk.count - Int(stream.avail_out), code)
    }

    /// How many more bytes the header says there are after the first ones, which begin with it; nil where it is none.
    private static func declaredCount(_ first: Slice<UnsafeMutableBufferPointer<UInt8>>) -> Int? {
        guard let end = first.prefix(headerLimit).firstIndex(of: 0),
            let space = first[..<end].firstIndex(of: UInt8(ascii: " ")),
            let size = Int(String(decoding: first[(space + 1)..<end], as: UTF8.self)), size >= 0
        else { return nil }
        return size - (first.endIndex - end - 1)
    }
}
