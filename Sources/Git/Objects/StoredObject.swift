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
        guard LooseObject.isSound(id, in: commonDirectory) else {
            throw GitError(.failed, .readingObject(id), .malformedObject(id))
        }
        var oid = id.gitOID
        do {
            return try StoredObject(
                Handle(.readingObject(id), freedBy: git_odb_object_free) {
                    git_odb_read(&$0, objects.pointer, &oid)
                })
        } catch  where error.kind == .notFound {
            throw try absence(of: id, detail: error.detail)
        }
    }

    /// Refuses an object that isn't there.
    func require(_ id: ObjectID) throws(GitError) {
        guard contains(id) else { throw try absence(of: id) }
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

    /// Lets every object that `body` reads be hashed, on whichever thread; one whose content does not have its id is an
    /// error.
    package static func verifyingObjects<Result: ~Copyable, Failure: Error>(
        _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        Library.verifyHashes(true)
        defer { Library.verifyHashes(false) }
        return try body()
    }

    static func id(of bytes: [UInt8], kind: git_object_t) throws(GitError) -> ObjectID {
        var id = git_oid()
        try check(git_odb_hash(&id, bytes, bytes.count, kind), .hashing)
        return ObjectID(id)
    }

    /// Why an object is not there, and what brings it.
    private func absence(of id: ObjectID, detail: String? = nil) throws(GitError) -> GitError {
        if try isPartialClone {
            return GitError(.notFetched, .readingObject(id), .objectNotFetched(id), detail: detail)
        }
        let message: Message = isShallow ? .objectBeyondShallow(id) : .missingObject(id)
        return GitError(.missingObject, .readingObject(id), message, detail: detail)
    }

    private var isPartialClone: Bool {
        get throws(GitError) { try configuration.hasName(matching: "^remote\\..*\\.promisor$") }
    }
}
