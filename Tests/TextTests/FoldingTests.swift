import Testing
import Text

@Test func `folding forgets accents, case, spaces, underscores and hyphens`() {
    #expect("Reste_à  faire".folded == "reste a faire".folded)
    #expect("Clôture-suspendue".folded == "cloture suspendue")
    #expect("ŒUVRE".folded == "œuvre".folded)
    #expect("l’API".folded == "l'api")
}
