/// What the keys of a map look like.
package enum KeyForm: Hashable, Sendable {
    /// A regular expression that the key matches.
    case pattern(String)
    /// A period, in any form that people write.
    case period
}
