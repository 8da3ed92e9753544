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

    /// The message with its texts cut in their middles where what they quote makes them longer than anyone reads.
    package var shortened: Message {
        texts.values.contains { $0.utf8.count > Self.longest } ? Message(texts.mapValues(Self.shortened)) : self
    }

    /// How many bytes a text may have, and how many characters are left of one that is cut.
    private static let longest = 1000
    private static let (beginning, end) = (400, 200)

    private static func shortened(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard scalars.count > beginning + end else { return text }
        return "\(String(scalars.prefix(beginning)))…\(String(scalars.suffix(end)))"
    }

    /// The text in `language`, else in English, else in the first language there is by tag.
    package func text(in language: Language) -> String {
        texts[language] ?? texts[.english] ?? texts.min { $0.key.tag < $1.key.tag }?.value ?? ""
    }
}
