/// A value in one of the documents of a library.
struct Location: Hashable {
    /// The document's number in the library.
    let document: Int
    /// The value's number in the document.
    let node: Int
}
