import Formats
import Standards
import Tables
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

    /// Saved questions that say what they are about in one language alone, and columns of their answers without a heading,
    /// each where it is first given.
    func untranslatedQuestions() -> [Finding] {
        let languages = standard.settings.languages.filter { $0 != .english }
        let headings = standard.headings
        var seen: Set<String> = []
        return standard.queries.flatMap { query in
            let columns = columns(of: query).filter { seen.insert($0).inserted }
            return languages.flatMap { language in
                let bare = columns.filter { headings.heading(of: $0, in: language) == nil }
                let isTold = query.about.texts[language] != nil
                return bare.map { noHeading($0, of: query, in: language) }
                    + (isTold ? [] : [noDescription(of: query, in: language)])
            }
        }
    }

    private func noHeading(_ column: String, of query: Standard.NamedQuery, in language: Language) -> Finding {
        let statement = StandardStatement(query)
        let token = statement.tokens.first { $0.text.lowercased() == column.lowercased() }
        let diagnostic = Diagnostic(
            "text-untranslated", .warning, at: token.map(statement.place) ?? statement.range,
            .noHeading(column, language), help: .giveHeading(column, language))
        return finding(diagnostic, in: query.source, language.tag, column)
    }

    private func noDescription(of query: Standard.NamedQuery, in language: Language) -> Finding {
        let diagnostic = Diagnostic(
            "text-untranslated", .warning, at: LineMap(query.source).range(ofLine: 1),
            .untranslated(query.name, language), help: .giveComment(language))
        return finding(diagnostic, in: query.source, language.tag)
    }

    /// The columns of the answer to a saved question; none where it can't be asked.
    private func columns(of query: Standard.NamedQuery) -> [String] {
        do throws(QueryFailure) {
            return try portfolio.session.columns(of: query.sql, named: query.name).map(\.name)
        } catch {
            // It is told of as a statement that can't be run.
            return []
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
