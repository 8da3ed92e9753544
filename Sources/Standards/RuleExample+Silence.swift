import Text

extension RuleExample {
    /// Whether a document, a whole project or an entry beside one that is marked has no mark, the standard aside.
    package func hasSomethingSilent(by standard: Standard) -> Bool {
        let place = { (path: String) in standard.project(of: path) ?? path }
        let marked = Set(marks.map { place($0.path) })
        let documents = files.keys.filter { !$0.hasPrefix("standard/") }
        return !documents.allSatisfy { marked.contains(place($0)) }
            || marks.contains { hasSilentNeighbour($0, by: standard) }
    }

    /// Whether an entry as deep as the marked one has no mark; the fields of a project are none of each other's.
    private func hasSilentNeighbour(_ mark: Mark, by standard: Standard) -> Bool {
        let lines = files[mark.path]?.string.split(separator: "\n", omittingEmptySubsequences: false) ?? []
        guard lines.indices.contains(mark.line - 1) else { return false }
        let depth = lines[mark.line - 1].prefix { $0 == " " }.count
        if depth == 0, standard.kind(of: mark.path)?.kind.name == AgreedNames.project { return false }
        let markedLines = Set(marks.filter { $0.path == mark.path }.map(\.line))
        return lines.indices.contains { index in
            !lines[index].isEmpty && lines[index].prefix { $0 == " " }.count == depth
                && !markedLines.contains(index + 1)
        }
    }
}
