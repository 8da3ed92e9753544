import Glibc

/// How long the thread that makes it may work on: counted in its own processor time, so that a busy computer stops
/// nothing that is sound, and at the very last by the clock, for what waits for ever.
struct TimeLimit {
    /// The thread's processor time, which other threads may read.
    private let clock: clockid_t
    private let end: Moment
    private let lastResort: Moment

    init(_ duration: Duration, patience: Duration) {
        var clock = CLOCK_MONOTONIC
        // Where the thread has no clock of its own, the common one counts.
        if pthread_getcpuclockid(pthread_self(), &clock) != 0 { clock = CLOCK_MONOTONIC }
        self.init(clock, end: Moment(on: clock) + duration, lastResort: .now + duration + patience)
    }

    private init(_ clock: clockid_t, end: Moment, lastResort: Moment) {
        (self.clock, self.end, self.lastResort) = (clock, end, lastResort)
    }

    var isOver: Bool { isUsedUp || Moment.now >= lastResort }

    /// Whether it was the work that took so long, not the waiting.
    var isUsedUp: Bool { Moment(on: clock) >= end }

    /// When to look whether it is over: at the earliest moment by the common clock, since processor time goes by no
    /// faster, but not again and again while the thread waits for a processor.
    var earliestEnd: Moment { min(.now + max(end - Moment(on: clock), .milliseconds(1)), lastResort) }

    func extended(by grace: Duration) -> TimeLimit {
        TimeLimit(clock, end: end + grace, lastResort: lastResort + grace)
    }
}
