import CGit2
import Text

/// An object as the repository stores it: its kind and bytes.
final class StoredObject {
    private let handle: Handle

    fileprivate init(_ handle: consuming Handle) {
        self.handle = handle
    }

    var id: ObjectID { ObjectID(git_odb_object_id(handle.pointer).pointee) }

    var kind: git_object_t { git_odb_object_type(handle.pointer) }

    var bytes: [UInt8] { withBytes { Array($0) } }

    /// Calls `body` with the bytes, without a copy.
    func withBytes<Result, Failure: Error>(
        _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let count = git_odb_object_size(handle.pointer)
        let start = git_odb_object_data(handle.pointer)?.assumingMemoryBound(to: UInt8.self)
        defer { withExtendedLifetime(self) {} }
        return try body(UnsafeBufferPointer(start: start, count: count))
    }
}

extension Repository {
    /// The object `id`, which has to be of a kind.
    func object(_ id: ObjectID, _ kind: git_object_t) throws(GitError) -> StoredObject {
        let object = try object(id)
        guard object.kind == kind else {
            throw GitError(.notFound, .readingObject(id), .wrongKindOfObject(id))
        }
        return object
    }

    func object(_ id: ObjectID) throws(GitError) -> StoredObject {
        var oid = id.gitOID
        do {
            return try StoredObject(
                Handle(.readingObject(id), freedBy: git_odb_object_free) {
                    git_odb_read(&$0, objects.pointer, &oid)
                })
        } catch  where error.kind == .notFound {
            throw GitError(.missingObject, error.operation, try absence(of: id), detail: error.detail)
        }
    }

    /// The content of a file.
    package func blob(_ id: ObjectID) throws(GitError) -> [UInt8] {
        try object(id, GIT_OBJECT_BLOB).bytes
    }

    /// Whether the object is there; one that a partial clone hasn't fetched isn't.
    package func contains(_ id: ObjectID) -> Bool {
        var oid = id.gitOID
        return git_odb_exists(objects.pointer, &oid) != 0
    }

    /// Whether the object's content hashes to its id. Reading doesn't ask, since the answer costs more than the reading.
    package func verify(_ id: ObjectID) throws(GitError) -> Bool {
        let object = try object(id)
        return try Self.id(of: object.bytes, kind: object.kind) == id
    }

    static func id(of bytes: [UInt8], kind: git_object_t) throws(GitError) -> ObjectID {
        var id = git_oid()
        try check(git_odb_hash(&id, bytes, bytes.count, kind), .hashing)
        return ObjectID(id)
    }

    /// Why an object is not there, and what brings it.
    private func absence(of id: ObjectID) throws(GitError) -> Message {
        if try isPartialClone { return .objectNotFetched(id) }
        return isShallow ? .objectBeyondShallow(id) : .missingObject(id)
    }

    private var isPartialClone: Bool {
        get throws(GitError) { try configuration.hasName(matching: "^remote\\..*\\.promisor$") }
    }
}
