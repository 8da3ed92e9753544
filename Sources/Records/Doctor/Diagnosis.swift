package import Text

/// Something that keeps greffe from its work, or will, and what mends it.
package struct Diagnosis: Hashable, Sendable {
    package let problem: Message
    package let mend: Message
}
