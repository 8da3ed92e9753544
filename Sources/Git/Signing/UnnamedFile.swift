import Glibc

/// A file without a name: one of the streams of a program, which never fills up as a pipe does.
struct UnnamedFile: ~Copyable {
    let descriptor: Int32

    /// A file of these bytes, to be read from its start, on the disk of `directory`, which ends with `/`.
    init(in directory: String, _ bytes: [UInt8] = []) throws(SigningFailure) {
        var template = File.temporaryName(in: directory)
        descriptor = mkstemp(&template)
        guard descriptor >= 0, unlink(template) == 0, fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0,
            File.write(bytes, to: descriptor), lseek(descriptor, 0, SEEK_SET) == 0
        else { throw .noRoom() }
    }

    deinit { close(descriptor) }

    /// All that was written to it.
    var bytes: [UInt8] {
        get throws(SigningFailure) {
            guard lseek(descriptor, 0, SEEK_SET) == 0, let bytes = File.read(descriptor, expecting: 0) else {
                throw .noRoom()
            }
            return bytes
        }
    }
}
