/// A `format` that is checked where formats are asserted; others say nothing.
enum Format: String {
    case date, time
    case dateTime = "date-time"
    case duration, email, hostname, ipv4, ipv6, uri
    case uriReference = "uri-reference"
    case uuid
    case jsonPointer = "json-pointer"
    case regex

    /// Whether a text is of the format.
    func accepts(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        switch self {
        case .regex: Pattern.isWellFormed(String(decoding: text, as: UTF8.self))
        default: accepts(FormatReader(text))
        }
    }

    private func accepts(_ reader: FormatReader) -> Bool {
        var reader = reader
        return isRead(by: &reader) && reader.isAtEnd
    }

    private func isRead(by reader: inout FormatReader) -> Bool {
        switch self {
        case .date: reader.readDate()
        case .time: reader.readTime()
        case .dateTime: reader.readDate() && reader.skip("T", or: "t") && reader.readTime()
        case .duration: reader.readDuration()
        case .email: reader.readEmail()
        case .hostname: reader.readHostname()
        case .ipv4: reader.readIPv4()
        case .ipv6: reader.readIPv6()
        case .uri: reader.readURI(isReference: false)
        case .uriReference: reader.readURI(isReference: true)
        case .uuid: reader.readUUID()
        case .jsonPointer: reader.readJSONPointer()
        case .regex: false
        }
    }
}
