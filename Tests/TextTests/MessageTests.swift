import Testing
import Text

@Suite struct `A message` {
    @Test func `keeps its beginning and its end where what it quotes is too long to read`() {
        let quoted = String(repeating: "e\u{301}", count: 400)
        let message = Message(en: "there is no field \"\(quoted)\" here", fr: "rien").shortened
        let text = message.text(in: .english)
        #expect(text.hasPrefix("there is no field \"e\u{301}"))
        #expect(text.hasSuffix("e\u{301}\" here"))
        #expect(text.unicodeScalars.count == 601)
        #expect(message.text(in: .french) == "rien")
    }

    @Test func `stays as it is where it is short`() {
        let message = Message(en: String(repeating: "é", count: 500), fr: "")
        #expect(message.shortened == message)
    }
}
