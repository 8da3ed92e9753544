import Testing
import Text

@Suite struct `Text for a terminal` {
    @Test(arguments: [
        ("plain, été 😀", "plain, été 😀"), ("\u{1B}[31mred", "<U+001B>[31mred"), ("a\u{202E}b", "a<U+202E>b"),
        ("a\tb", "a    b"), ("a\u{9B}2J", "a<U+009B>2J"), ("a\u{7F}\r\n", "a<U+007F><U+000D><U+000A>"),
        ("\u{FEFF}a", "<U+FEFF>a"), ("a\u{2066}b\u{200B}\u{2028}", "a<U+2066>b<U+200B><U+2028>"),
        ("\u{E0041}", "<U+E0041>"), ("👩\u{200D}💻", "👩\u{200D}💻"),
    ])
    func `shows what would act on the terminal`(text: String, shown: String) {
        #expect(text.escapedForTerminal == shown)
    }

    @Test(arguments: [
        ("", 0), ("abc", 3), ("été", 3), ("e\u{301}te\u{301}", 3), ("日本", 4), ("😀", 2), ("1\u{202F}200 €", 7),
    ])
    func `is measured in columns`(text: String, width: Int) {
        #expect(text.terminalWidth == width)
    }
}
