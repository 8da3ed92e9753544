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

    @Test func `shows in a view what its nodes give`() {
        var builder = TreeBuilder(SourceText("a: [1, x]"))
        builder.openObject(at: 0)
        let key = builder.key(.decoded(Array("name".utf8)))
        builder.setKey(key, at: 0..<1)
        builder.openArray(at: 3)
        builder.add(1, at: 4..<5)
        builder.add(.verbatim(7..<8), at: 7..<8)
        builder.addWithheld(.decoded(Array("secret".utf8)), at: 8..<9)
        builder.close(at: 9)
        builder.setKey(key, at: 0..<1)
        builder.addNull(at: 9..<9)
        builder.close(at: 9)
        let tree = builder.finish()

        tree.withView { view in
            for index in 0..<tree.nodeCount {
                let node = Node(tree: tree, index: index)
                #expect(view.kind(of: index) == node.kind)
                #expect(view.range(of: index) == node.range)
                #expect(view.text(of: index).map { String(decoding: $0, as: UTF8.self) } == node.string)
                #expect(view.key(of: index).map { String(decoding: $0, as: UTF8.self) } == node.key)
                #expect(Array(view.children(of: index)) == node.children.map(\.index))
            }
        }
    }
}
