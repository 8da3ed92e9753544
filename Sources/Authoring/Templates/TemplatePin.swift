/// The template that a project follows, and in which version: `project@1.0`.
struct TemplatePin: Equatable {
    let template: String
    let version: String

    init(template: String, version: String) {
        (self.template, self.version) = (template, version)
    }

    init?(_ text: String) {
        guard let sign = text.lastIndex(of: "@") else { return nil }
        template = String(text[..<sign])
        version = String(text[text.index(after: sign)...])
        guard !template.isEmpty, !version.isEmpty else { return nil }
    }

    var text: String { "\(template)@\(version)" }
}
