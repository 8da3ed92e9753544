import Glibc

/// Files by their whole path, outside the working tree.
enum File {
    /// The bytes of a file, nil where there is none or it can't be read.
    static func read(_ path: String) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        return read(descriptor)
    }

    static func isRegular(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// The bytes of an open file from where it stands, nil where reading fails.
    static func read(_ descriptor: Int32) -> [UInt8]? {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(status.st_size))
        let chunk = max(Int(status.st_size) + 1, 4096)
        while true {
            var count = 0
            let part = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, filled in
                count = Glibc.read(descriptor, buffer.baseAddress, chunk)
                filled = max(count, 0)
            }
            if count < 0 && errno != EINTR { return nil }
            if count == 0 { return bytes }
            if count > 0 { if bytes.isEmpty { bytes = part } else { bytes += part } }
        }
    }

    /// Writes all of `bytes`; false with `errno` where that fails.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count < 0 {
                    if errno == EINTR { continue }
                    return false
                }
                rest = rest.dropFirst(count)
            }
            return true
        }
    }
}
