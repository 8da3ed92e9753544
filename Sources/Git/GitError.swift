import CGit2
import Glibc
package import Text

/// Something that Git, or the world around a repository, didn't let greffe do.
package struct GitError: Error, Sendable {
    package let kind: Kind
    /// What was being done.
    package let operation: Operation
    /// libgit2's code, 0 where the error isn't libgit2's.
    package let code: Int32
    /// libgit2's or the system's own words.
    package let detail: String?
    /// What is wrong, and what to do about it.
    package let message: Message

    package enum Kind: Sendable {
        case notARepository, ownedByAnother, unsupportedFormat, bare
        /// A folder within a repository where its root is meant.
        case insideRepository
        case notFound, ambiguous, missingObject
        /// An object that a partial clone has left where it came from.
        case notFetched
        case locked, operationUnderWay, unborn, detached, checkedOutElsewhere
        /// What stands there differs from what was to be written; nothing was overwritten.
        case differs
        /// Others moved the branch each time greffe was about to.
        case overtaken
        case noIdentity
        /// The signature that the configuration asks for wasn't made.
        case unsigned
        case failed
    }

    /// What was being done, in words that follow “could not” and « n'a pas pu ».
    package struct Operation: Hashable, Sendable {
        package let english: String
        package let french: String

        init(en english: String, fr french: String) {
            self.english = english
            self.french = french
        }
    }

    init(_ kind: Kind, _ operation: Operation, _ message: Message, detail: String? = nil) {
        self.kind = kind
        self.operation = operation
        self.code = 0
        self.detail = detail
        self.message = message
    }

    /// The error that libgit2 reported last, on this thread.
    init(code: Int32, _ operation: Operation) {
        let detail = git_error_last().flatMap { $0.pointee.message }.map { String(cString: $0) } ?? "error \(code)"
        self.kind = Kind(code)
        self.operation = operation
        self.code = code
        self.detail = detail
        self.message = .failed(operation, detail)
    }

    /// The error of a call of the system, by its `errno`.
    init(system number: Int32, _ operation: Operation) {
        let detail = String(cString: strerror(number))
        self.init(.failed, operation, .failed(operation, detail), detail: detail)
    }
}

extension GitError.Kind {
    fileprivate init(_ code: Int32) {
        switch git_error_code(rawValue: code) {
        case GIT_ENOTFOUND: self = .notFound
        case GIT_EAMBIGUOUS: self = .ambiguous
        case GIT_ELOCKED: self = .locked
        case GIT_EUNBORNBRANCH: self = .unborn
        default: self = .failed
        }
    }
}
