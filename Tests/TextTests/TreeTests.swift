import Testing
import Text
import Values

@Suite struct `A tree` {
    @Test func `gives back values in document order with their bytes`() throws {
        var builder = TreeBuilder(SourceText("a: [1, x]"))
        builder.openObject(at: 0)
        builder.setKey(.verbatim(0..<1), at: 0..<1)
        builder.openArray(at: 3)
        builder.add(1, at: 4..<5)
        builder.add(.verbatim(7..<8), at: 7..<8)
        builder.close(at: 9)
        builder.close(at: 9)
        let root = builder.finish().root

        let list = try #require(root["a"])
        #expect(list.range == 3..<9)
        #expect(list.children.map(\.index) == [2, 3])
        #expect(list.descendant(["1"])?.string == "x")
        #expect(list.parent?.index == 0)
    }
}
