/// Something of libgit2's that is released with this value.
struct Handle: ~Copyable {
    let pointer: OpaquePointer
    private let release: (OpaquePointer?) -> Void

    /// What `make` puts out; `release` is libgit2's function for its kind.
    init(
        _ operation: @autoclosure () -> GitError.Operation, freedBy release: @escaping (OpaquePointer?) -> Void,
        _ make: (inout OpaquePointer?) -> Int32
    ) throws(GitError) {
        var made: OpaquePointer?
        try check(make(&made), operation())
        guard let made else { preconditionFailure("a call of libgit2 that succeeds puts something out") }
        pointer = made
        self.release = release
    }

    deinit { release(pointer) }
}
