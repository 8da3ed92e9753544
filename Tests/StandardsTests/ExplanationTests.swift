import Foundation
import Standards
import Testing
import Text

/// The names that the program's sources give to findings of their own.
private func names() throws -> Set<String> {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources")
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    let sources = try (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
        .map { try String(contentsOf: $0, encoding: .utf8) }
    return Set(sources.flatMap(names(in:)))
}

/// Names stand as the first argument of what makes a finding, as a constant, or in a property that chooses one.
private func names(in source: String) -> [String] {
    let given = source.matches(
        of: /\b(?:(?:Fault|Diagnostic|Finding|refuse|report)\(\s*|rule: |RuleID = )"([a-z0-9-]+)"/)
    let chosen = source.matches(of: /(?s)var rule: RuleID \{(.*?)\n    \}/)
        .flatMap { $0.output.1.matches(of: /"([a-z0-9-]+)"/) }
    return (given + chosen).map { String($0.output.1) }
}

@Test func `every finding of the program itself is explained in English and French`() throws {
    let explained = Explanation.all.map(\.id.name)
    #expect(try names().subtracting(explained).sorted() == [], "schema/engine/findings.yaml lacks them")
    #expect(try Set(explained).subtracting(names()).sorted() == [], "no source names them any more")
    #expect(explained == Set(explained).sorted())
    for explanation in Explanation.all {
        for text in [explanation.what, explanation.why, explanation.help] {
            #expect(text.texts.count == 2 && text.texts.values.allSatisfy { !$0.isEmpty }, "\(explanation.id.name)")
        }
    }
}
