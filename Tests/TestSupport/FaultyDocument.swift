import Testing
package import Text

/// A document with one fault, and what is said of it and to help.
package struct FaultyDocument: CustomStringConvertible, Sendable {
    package let text: String
    private let message: Message
    private let help: String?
    private let frenchHelp: String?

    package init(
        _ text: String, _ english: String, _ french: String, help: String? = nil, _ frenchHelp: String? = nil
    ) {
        self.text = text
        message = Message(en: english, fr: french)
        self.help = help
        self.frenchHelp = frenchHelp
    }

    package var description: String { text }

    /// Expects that the first diagnostic says what is wrong in both languages, and what to do.
    package func expectSaid(by diagnostics: [Diagnostic]) throws {
        let fault = try #require(diagnostics.first)
        #expect(fault.message == message)
        #expect(fault.help?.text(in: .english) == help)
        #expect(fault.help?.text(in: .french) == frenchHelp)
    }
}
