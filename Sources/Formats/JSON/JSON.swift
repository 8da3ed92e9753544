package import Text

/// Strict JSON, as RFC 8259 has it, with keys that are unique.
package enum JSON {
    /// Reads a text into values and the faults it has, in the order of the text.
    ///
    /// A fault within a string or a number leaves that value `unreadable`; the second value of a key is not in the
    /// tree; where brackets, commas or colons are at fault, reading stops and the root is `unreadable`. Arrays and
    /// objects nest to `depth` at most. Linear time.
    package static func read(_ source: SourceText, depth: Int = 64) -> (tree: Tree, diagnostics: [Diagnostic]) {
        source.bytes.withUnsafeBufferPointer { bytes in
            var reader = JSONReader(bytes, of: source, depth: depth)
            return reader.read()
        }
    }
}
