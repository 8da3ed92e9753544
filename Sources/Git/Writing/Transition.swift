import Text

/// What becomes of a path of the working tree and of the index when a commit is made.
struct Transition {
    let path: RepositoryPath
    /// What has to be there when the commit is made; nil is nothing.
    let to: FileVersion?
    /// What may be there before and is replaced: what the tip has, and what an attempt before this wrote.
    let from: [FileVersion?]

    /// Whether what is there may be replaced, or is as it has to be.
    func accepts(_ current: FileVersion?) -> Bool {
        current?.id == to?.id || from.contains { $0?.id == current?.id }
    }
}
