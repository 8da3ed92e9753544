import Glibc

/// A folder that is open; whatever is reached through it is reached without following a symbolic link.
struct Directory: ~Copyable {
    let descriptor: Int32

    /// Opens the root of a tree, nil with `errno` where that fails.
    init?(root path: String) {
        self.init(opened: open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    }

    private init?(opened descriptor: Int32) {
        guard descriptor >= 0 else { return nil }
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// Opens a folder in this one, nil with `errno` where there is none: a link to a folder is none.
    func folder(_ name: UnsafePointer<CChar>) -> Directory? {
        Directory(opened: openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
    }

    /// Removes what `name` is, a folder with all that is in it, as far as that can be.
    func remove(_ name: UnsafePointer<CChar>) {
        if let folder = folder(name) {
            DirectoryListing(folder)?.withItems { items in
                var place = 0
                while let item = items[place] {
                    folder.remove(item.pointer)
                    place += 1
                }
            }
        }
        if unlinkat(descriptor, name, 0) != 0 { unlinkat(descriptor, name, AT_REMOVEDIR) }
    }

    /// What `name` itself is, nil where there is nothing.
    func status(of name: UnsafePointer<CChar>) -> stat? {
        var status = stat()
        return fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 ? status : nil
    }
}
