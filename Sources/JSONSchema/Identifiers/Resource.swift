/// A schema that has a URI of its own, and the names within it.
struct Resource {
    let uri: URI
    let root: Location
    var dialect: Dialect
    var anchors: [String: Location] = [:]
    /// Those anchors that `$dynamicRef` may find from elsewhere.
    var dynamicAnchors: [String: Location] = [:]
}
