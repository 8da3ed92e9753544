/// A file as a tree has it.
struct FileVersion: Hashable {
    let id: ObjectID
    let mode: FileMode
}
