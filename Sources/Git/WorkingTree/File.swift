import Glibc

/// Files by their whole path, outside the working tree.
enum File {
    /// The bytes of a file, nil where there is none or it can't be read.
    static func read(_ path: String) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        return fstat(descriptor, &status) == 0 ? read(descriptor, expecting: Int(status.st_size)) : nil
    }

    static func isRegular(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// Whether two paths are those of one file; `followingLinks`, of one that links lead to.
    static func isSame(_ one: String, _ other: String, followingLinks: Bool = false) -> Bool {
        let flags = followingLinks ? 0 : AT_SYMLINK_NOFOLLOW
        var left = stat()
        var right = stat()
        return fstatat(AT_FDCWD, one, &left, flags) == 0 && fstatat(AT_FDCWD, other, &right, flags) == 0
            && left.st_dev == right.st_dev && left.st_ino == right.st_ino
    }

    /// The name of something in `directory`, which ends with `/`, as `mkdtemp` and `mkstemp` take it: they make it new.
    static func temporaryName(in directory: String) -> [CChar] { Array("\(directory)greffe-XXXXXX".utf8CString) }

    /// The bytes of an open file of about `size` bytes; nil with `errno` where reading fails.
    static func read(_ descriptor: Int32, expecting size: Int) -> [UInt8]? {
        // One more than there should be, so that one call finds the end too.
        let chunk = max(size + 1, 4096)
        var bytes: [UInt8] = []
        while true {
            var count = 0
            let part = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, filled in
                count = Glibc.read(descriptor, buffer.baseAddress, chunk)
                filled = max(count, 0)
            }
            if count < 0 && errno != EINTR { return nil }
            bytes = bytes.isEmpty ? part : bytes + part
            if (0..<chunk).contains(count) { return bytes }
        }
    }

    /// Writes a file of `bytes`; false with `errno` where that fails.
    static func write(_ bytes: [UInt8], to path: String) -> Bool {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return write(bytes, to: descriptor)
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
