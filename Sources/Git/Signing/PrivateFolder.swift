import Glibc

/// A folder of files that only this user reads, which goes away with this value.
///
/// What would end the process (Ctrl-C, a closed terminal) waits until then, so that nothing is left behind.
struct PrivateFolder: ~Copyable {
    private let path: String
    private let formerMask: sigset_t

    /// Makes a folder of its own in `directory`, which ends with `/`.
    init(in directory: String) throws(SigningFailure) {
        var template = File.temporaryName(in: directory)
        let made = template.withUnsafeMutableBufferPointer {
            $0.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
        }
        guard let made else { throw .noRoom() }
        path = made
        formerMask = Self.holdSignals()
    }

    deinit {
        for name in Name.allCases { unlink("\(path)/\(name.rawValue)") }
        rmdir(path)
        var mask = formerMask
        pthread_sigmask(SIG_SETMASK, &mask, nil)
    }

    /// The files that are in it.
    enum Name: String, CaseIterable {
        case key, payload
        /// What `ssh-keygen` writes beside the payload.
        case signature = "payload.sig"
    }

    /// Writes a file; its path.
    func write(_ bytes: [UInt8], as name: Name) throws(SigningFailure) -> String {
        let file = "\(path)/\(name.rawValue)"
        let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .noRoom() }
        defer { close(descriptor) }
        guard File.write(bytes, to: descriptor) else { throw .noRoom() }
        return file
    }

    /// The bytes of a file, nil where there is none.
    func read(_ name: Name) -> [UInt8]? { File.read("\(path)/\(name.rawValue)") }

    private static func holdSignals() -> sigset_t {
        var (held, former) = (sigset_t(), sigset_t())
        sigemptyset(&held)
        for signal in [SIGHUP, SIGINT, SIGQUIT, SIGTERM] { sigaddset(&held, signal) }
        pthread_sigmask(SIG_BLOCK, &held, &former)
        return former
    }
}
