import Glibc

/// A point of a clock that only goes forward.
struct Moment: Comparable {
    private let nanoseconds: Int64

    static var now: Moment { Moment(on: CLOCK_MONOTONIC) }

    /// What `clock` shows now.
    init(on clock: clockid_t) {
        var time = Glibc.timespec()
        clock_gettime(clock, &time)
        nanoseconds = Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }

    private init(nanoseconds: Int64) {
        self.nanoseconds = nanoseconds
    }

    var timespec: Glibc.timespec {
        Glibc.timespec(tv_sec: Int(nanoseconds / 1_000_000_000), tv_nsec: Int(nanoseconds % 1_000_000_000))
    }

    static func < (left: Moment, right: Moment) -> Bool {
        left.nanoseconds < right.nanoseconds
    }

    static func + (moment: Moment, duration: Duration) -> Moment {
        Moment(nanoseconds: moment.nanoseconds + Int64(duration / .nanoseconds(1)))
    }

    static func - (later: Moment, earlier: Moment) -> Duration {
        .nanoseconds(later.nanoseconds - earlier.nanoseconds)
    }
}
