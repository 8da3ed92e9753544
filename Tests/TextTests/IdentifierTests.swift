import Testing
import Text

@Suite struct IdentifierTests {
    @Test(arguments: ["a", "CRM", "reseau-sud", "a_b.c", "2026", String(repeating: "a", count: 64)])
    func `letters, digits, and - _ . inside are an identifier`(text: String) {
        #expect(text.isIdentifier)
    }

    @Test(arguments: ["", "réseau", "réseau", "a b", "-a", "a.", "a/b", "１", String(repeating: "a", count: 65)])
    func `anything else is none`(text: String) {
        #expect(!text.isIdentifier)
    }

    @Test(arguments: [
        ("Réseau sud", "reseau-sud"), ("Réseau  SUD", "reseau-sud"), ("Cœur / SI", "coeur-si"), ("日本", ""),
        (String(repeating: "word ", count: 20), "word-word-word-word-word-word-word-word-word-word-word-word-word"),
    ])
    func `a name gives the identifier nearest to it`(name: String, identifier: String) {
        #expect(name.slug == identifier)
    }
}
