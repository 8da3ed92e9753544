import Glibc

/// Files that one process at a time holds open, by a lock that ends with the process.
enum LockedFile {
    /// Opens the file `name`, or makes it, once nobody else holds it; -1 with `errno`, which is EWOULDBLOCK where another
    /// has held it all the while.
    ///
    /// A second name of the file is only accepted where it `mayBeLinked`: what writes to it would write there, too.
    static func open(_ name: String, in folder: Int32 = AT_FDCWD, mayBeLinked: Bool = false) -> Int32 {
        for _ in 0..<Patience.attempts {
            let file = openat(folder, name, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o600)
            guard file >= 0 else { return -1 }
            // Who held the lock before has renamed or removed the file since it was opened.
            if flock(file, LOCK_EX | LOCK_NB) == 0, isStill(name, in: folder, file, mayBeLinked) { return file }
            close(file)
            Patience.wait()
        }
        errno = EWOULDBLOCK
        return -1
    }

    private static func isStill(_ name: String, in folder: Int32, _ file: Int32, _ mayBeLinked: Bool) -> Bool {
        var opened = stat()
        var named = stat()
        return fstat(file, &opened) == 0 && opened.kind == .file && (mayBeLinked || opened.st_nlink == 1)
            && fstatat(folder, name, &named, AT_SYMLINK_NOFOLLOW) == 0 && named.st_ino == opened.st_ino
            && named.st_dev == opened.st_dev
    }
}
