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
    /// Files of the standard that are not committed; none where no commit holds a standard.
    case standardNotCommitted([String])
    /// Neither standard has a file at this path.
    case unknownStandardFile(String)
    case standardConflicts([StandardConflict])
    /// The project's document at this path doesn't say which template it follows.
    case noTemplate(String)
    /// No commit has this version of a template.
    case unknownTemplateVersion(String)
    /// History is cut before a commit that has this version of a template.
    case templateBeyondHistory(String)
    /// A document has errors, or its fields don't each begin a line.
    case unmergeable(String)
    case templateConflicts([StandardConflict])

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
        case .standardNotCommitted(let paths): .standardNotCommitted(paths)
        case .unknownStandardFile(let path): .unknownStandardFile(path)
        case .standardConflicts(let conflicts): .standardConflicts(conflicts)
        case .noTemplate(let path): .noTemplate(path)
        case .unknownTemplateVersion(let pin): .unknownTemplateVersion(pin)
        case .templateBeyondHistory(let pin): .templateBeyondHistory(pin)
        case .unmergeable(let path): .unmergeable(path)
        case .templateConflicts(let conflicts): .templateConflicts(conflicts.count)
        }
    }
}
