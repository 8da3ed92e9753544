/// What an entry of a tree or of the index is.
package enum FileMode: UInt32, Sendable {
    case file = 0o100644
    case executable = 0o100755
    /// A symbolic link; its blob is the text of its target.
    case link = 0o120000
    case folder = 0o040000
    /// A commit of another repository: a submodule.
    case submodule = 0o160000

    /// The mode of an entry; Git takes any unusual mode of a file for one of the two.
    init?(entryMode mode: UInt32) {
        switch mode & 0o170000 {
        case 0o100000: self = mode & 0o100 == 0 ? .file : .executable
        case let kind: self.init(rawValue: kind)
        }
    }

    /// Whether the entry's object is a file's content.
    package var isFile: Bool { self == .file || self == .executable }

    package var isFolder: Bool { self == .folder }
}
