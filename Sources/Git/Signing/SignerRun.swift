@preconcurrency import Glibc

/// A signer that was run to its end, without a shell and in this process's own environment.
struct SignerRun {
    let output: [UInt8]
    let errors: [UInt8]
    /// As `waitpid` gives it: 0 where the program succeeded.
    let status: Int32

    /// Runs a signer, which is looked for in `PATH` where it has no slash.
    ///
    /// Without `input` it has the standard input of this process, which may be the terminal where it asks for a
    /// passphrase.
    init(_ signer: Signer, _ arguments: [String], input: [UInt8]? = nil) throws(SigningFailure) {
        let fed = try UnnamedFile(in: signer.gitDirectory, input ?? [])
        let said = try UnnamedFile(in: signer.gitDirectory)
        let complained = try UnnamedFile(in: signer.gitDirectory)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        if input != nil { posix_spawn_file_actions_adddup2(&actions, fed.descriptor, STDIN_FILENO) }
        posix_spawn_file_actions_adddup2(&actions, said.descriptor, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, complained.descriptor, STDERR_FILENO)
        let (process, code) = Self.start([signer.program] + arguments, &actions)
        guard code == 0, let status = Self.status(of: process) else {
            throw .notRun(signer, code == 0 ? errno : code)
        }
        self.status = status
        (output, errors) = (try said.bytes, try complained.bytes)
    }

    /// How it ended, in a word: `exit 1`, `signal 15`.
    var ending: String {
        let signal = status & 0x7F
        return signal == 0 ? "exit \(status >> 8 & 0xFF)" : "signal \(signal)"
    }

    /// Starts a program; its code is that of the system where it can't be.
    private static func start(
        _ arguments: [String], _ actions: inout posix_spawn_file_actions_t
    ) -> (process: pid_t, code: Int32) {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // Signals that this process holds back (PrivateFolder) reach the program.
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        let words = arguments.map { strdup($0) }
        defer { words.forEach { free($0) } }
        var process = pid_t()
        let code = posix_spawnp(&process, arguments[0], &actions, &attributes, words + [nil], environ)
        return (process, code)
    }

    /// Waits for the end of a process; nil with `errno` where it can't be waited for.
    private static func status(of process: pid_t) -> Int32? {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            guard errno == EINTR else { return nil }
        }
        return status
    }
}
