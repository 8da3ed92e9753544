import Formats
import Standards
import Text

extension StandardCheck {
    /// Texts that lack a language which `standard.yaml` says everything is said in.
    func untranslated() -> [Finding] {
        let languages = standard.settings.languages
        guard !languages.isEmpty else { return [] }
        return files.sorted { $0.key < $1.key }.flatMap { path, source in
            Self.translatedTexts(in: source, path).flatMap { text in
                languages.filter { text[$0.tag] == nil }.map { language in
                    let diagnostic = Diagnostic(
                        "text-untranslated", .warning, at: text.keyRange ?? text.range,
                        .untranslated(text.key ?? "", language))
                    return finding(diagnostic, in: source, language.tag, String(text.range.lowerBound))
                }
            }
        }
    }

    /// What a file says by language: in rules and settings whatever has an English text, in schemas annotations.
    private static func translatedTexts(in source: SourceText, _ path: String) -> [Node] {
        if path.hasPrefix("schema/"), path.hasSuffix(".json") {
            let root = JSON.read(source, depth: Standard.schemaDepth).tree.root
            let texts = ["x-label", "x-message", "x-heading"].flatMap(root.all)
            return (texts + root.all(named: "x-values").flatMap(\.children)).filter { $0.kind == .object }
        }
        guard path == "standard.yaml" || path.hasPrefix("rules/") else { return [] }
        return YAML.read(source).tree.root.allTranslated
    }
}

extension Node {
    /// The objects that hold an English text, at any depth but within texts.
    fileprivate var allTranslated: [Node] {
        if self["en"] != nil { return [self] }
        return children.flatMap(\.allTranslated)
    }
}
