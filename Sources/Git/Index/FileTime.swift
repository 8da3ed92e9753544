import CGit2
import Glibc

/// A file's time as an index keeps it: seconds in 32 bits, and nanoseconds, 0 where they weren't kept.
struct FileTime: Equatable {
    let seconds: Int32
    let nanoseconds: UInt32

    init(_ time: timespec) {
        seconds = Int32(truncatingIfNeeded: time.tv_sec)
        nanoseconds = UInt32(truncatingIfNeeded: time.tv_nsec)
    }

    init(_ time: git_index_time) {
        seconds = time.seconds
        nanoseconds = time.nanoseconds
    }

    var indexTime: git_index_time { git_index_time(seconds: seconds, nanoseconds: nanoseconds) }

    /// Whether both may be of one moment, as far as both were kept.
    func agrees(with other: FileTime) -> Bool {
        seconds == other.seconds
            && (nanoseconds == other.nanoseconds || nanoseconds == 0 || other.nanoseconds == 0)
    }

    /// Whether this isn't surely before `other`.
    func isAtOrAfter(_ other: FileTime) -> Bool {
        if seconds != other.seconds { return seconds > other.seconds }
        return nanoseconds == 0 || other.nanoseconds == 0 || nanoseconds >= other.nanoseconds
    }
}
