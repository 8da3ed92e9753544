import JSONSchema

/// The form of a map's keys, ready to be held against what stands there.
final class MapKeys: Sendable {
    let form: KeyForm
    private let pattern: TextPattern?

    init(_ form: KeyForm) {
        self.form = form
        pattern = if case .pattern(let text) = form { TextPattern(text) } else { nil }
    }

    /// Whether bytes are a key of this form, so that a colon after them needs no space.
    func mayStand(_ key: UnsafeBufferPointer<UInt8>, _ conventions: Conventions) -> Bool {
        guard let pattern else {
            if case .fault = conventions.read(key, as: [.period]) { return false }
            return form == .period
        }
        return pattern.matches(key)
    }
}
