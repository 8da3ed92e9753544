package import Text

/// Why something new can't be written.
package enum AuthoringError: Error, Hashable, Sendable {
    case unknownTemplate(String, known: [String])
    case unsafeID(String)
    case projectExists(String)
    case unknownProject(String)
    case reportExists(String)
    case noPeriod(String)
    /// The template leaves these marks open, and nothing says what stands there.
    case missingValues([String])
    /// Neither the template nor a project has a place for a value of this name.
    case unknownValue(String)
    case noKind(String)
    /// No kind of the standard has documents at this path.
    case noDocument(String)
    /// Files of a standard that is not as greffe would write it, while others are missing.
    case standardDiffers([String])

    package var message: Message {
        switch self {
        case .unknownTemplate(let name, let known): .unknownTemplate(name, known: known)
        case .unsafeID(let id): .unsafeID(id)
        case .projectExists(let id): .projectExists(id)
        case .unknownProject(let id): .unknownProject(id)
        case .reportExists(let path): .reportExists(path)
        case .noPeriod(let text): .noPeriod(text)
        case .missingValues(let names): .missingValues(names)
        case .unknownValue(let name): .unknownValue(name)
        case .noKind(let name): .noKind(name)
        case .noDocument(let path): .noDocument(path)
        case .standardDiffers(let paths): .standardDiffers(paths)
        }
    }
}
