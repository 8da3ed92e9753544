package import Text

/// What `new` writes: a folder a template, in it the files of a new project or report.
///
/// Where `project.yaml` has a sibling `project.fr.yaml`, a portfolio in French gets that one in its place.
package struct Templates: Sendable {
    /// By path below `templates/`.
    private let files: [String: SourceText]

    package init(files: [String: SourceText]) {
        self.files = files
    }

    /// A file of a template: its path below the template's folder, without the tag of a translation.
    package struct File: Sendable {
        package let template: String
        package let path: String
        package let source: SourceText
    }

    /// All files, those in each language, by their paths.
    package var all: [File] {
        files.sorted { $0.key < $1.key }.compactMap { path, source in
            guard let slash = path.firstIndex(of: "/") else { return nil }
            let parts = path.split(separator: ".", omittingEmptySubsequences: false)
            let own = isTranslation(path) ? (parts.dropLast(2) + parts.suffix(1)).joined(separator: ".") : path
            return File(
                template: String(path[..<slash]), path: String(own[own.index(after: slash)...]), source: source)
        }
    }

    /// The names of the templates, sorted.
    package var names: [String] {
        Set(files.keys.compactMap { $0.split(separator: "/").first.map(String.init) }).sorted()
    }

    /// The files of a template in a language, by path below its folder; empty where there is no such template.
    package func files(of template: String, in language: Language) -> [(path: String, text: String)] {
        let prefix = "\(template)/"
        return files.keys.filter { $0.hasPrefix(prefix) && !isTranslation($0) }.sorted().map { path in
            let source = files[translated(path, into: language)] ?? files[path]
            return (String(path.dropFirst(prefix.count)), source?.string ?? "")
        }
    }

    /// Whether a file is another's in a language: that one is called the same, less the language's tag.
    private func isTranslation(_ path: String) -> Bool {
        let parts = path.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count > 2 && files[(parts.dropLast(2) + parts.suffix(1)).joined(separator: ".")] != nil
    }

    /// `status/{period}.fr.yaml` for `status/{period}.yaml`.
    private func translated(_ path: String, into language: Language) -> String {
        let point = path.lastIndex(of: ".") ?? path.endIndex
        return "\(path[..<point]).\(language.tag)\(path[point...])"
    }
}
