import Glibc

/// What stands at a path of the working tree.
package enum FileKind: Hashable, Sendable {
    case file, folder, link
    /// A FIFO, a socket or a device.
    case special

    /// By `d_type`; nil where the file system doesn't say.
    init?(directoryEntry type: UInt8) {
        switch Int(type) {
        case Int(DT_UNKNOWN): return nil
        case Int(DT_REG): self = .file
        case Int(DT_DIR): self = .folder
        case Int(DT_LNK): self = .link
        default: self = .special
        }
    }
}

extension stat {
    var kind: FileKind {
        switch st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .link
        default: .special
        }
    }
}
