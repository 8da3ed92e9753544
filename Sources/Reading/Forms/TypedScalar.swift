package import Values

/// What a typed scalar was read as.
package enum TypedScalar: Hashable, Sendable {
    case number(Decimal)
    case boolean(Bool)
    /// A day, a period, or an amount in another unit than the first, in its canonical text: the bytes as they stand.
    case asWritten
    /// The same, whose canonical text is not what was written: `2026-10-31` for `31/10/2026`, `285 d` for `285 j`.
    case text([UInt8])
    /// No value; with a warning where a word said that it is not known yet.
    case missing(Fault?)
    case fault(Fault)
}
