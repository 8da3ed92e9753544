/// Words for people, by language.
///
/// greffe's own messages are made by functions in a file `Messages.swift` of each module, so that the compiler refuses
/// one without its French; a standard's come from its files in whatever languages it has.
package struct Message: Hashable, Sendable {
    package let texts: [Language: String]

    package init(_ texts: [Language: String]) {
        self.texts = texts
    }

    package init(en english: String, fr french: String) {
        self.init([.english: english, .french: french])
    }

    /// The text in `language`, else in English, else in the first language there is by tag.
    package func text(in language: Language) -> String {
        texts[language] ?? texts[.english] ?? texts.min { $0.key.tag < $1.key.tag }?.value ?? ""
    }
}
