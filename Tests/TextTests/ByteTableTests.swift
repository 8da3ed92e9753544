import Testing
import Text

@Suite struct `A table of texts` {
    @Test func `numbers texts from 0 and finds them by their bytes`() {
        var table = ByteTable()
        let texts = [""] + (0..<200).map { String(repeating: "é", count: $0 % 20) + "\($0)" }
        #expect(texts.map { table.insert($0) } == Array(0..<201))
        #expect(texts.map { table.insert($0) } == Array(0..<201))
        #expect(table.count == 201)
        #expect((0..<201).map { table[$0] } == texts)
        for (place, text) in texts.enumerated() { #expect(table.place(of: text) == place) }
        for text in ["x", "200", "1\0", "éé", "123456789"] { #expect(table.place(of: text) == nil) }
    }
}

extension ByteTable {
    fileprivate func place(of text: String) -> Int? {
        Array(text.utf8).withUnsafeBufferPointer { place(of: $0) }
    }
}
