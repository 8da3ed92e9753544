import Text
import Values

/// Reads one text from its first byte to its last; nesting is a stack of its own, so no depth overflows.
struct JSONReader {
    var cursor: JSONCursor
    private let source: SourceText
    private let depth: Int
    private var builder: TreeBuilder
    private var open: [JSONContainer] = []
    private var keys = ObjectKeys()
    /// The number of containers that were open where a value began that is not kept.
    private var discardedFrom: Int?

    init(_ bytes: UnsafeBufferPointer<UInt8>, of source: SourceText, depth: Int) {
        self.cursor = JSONCursor(bytes)
        self.source = source
        self.depth = depth
        self.builder = TreeBuilder(source)
    }

    mutating func read() -> (tree: Tree, diagnostics: [Diagnostic]) {
        do throws(JSONFault) {
            try readText()
            return (builder.finish(), cursor.faults.map(\.diagnostic))
        } catch {
            return (.unreadable(source), (cursor.faults + [error]).map(\.diagnostic))
        }
    }

    private mutating func readText() throws(JSONFault) {
        cursor.skipByteOrderMark()
        cursor.skipSpace()
        try readValue()
        while let container = open.last {
            switch container {
            case .array(let start): try continueArray(from: start)
            case .object(let start): try continueObject(from: start)
            }
        }
        cursor.skipSpace()
        guard cursor.isAtEnd else { throw cursor.unexpected(.end) }
    }

    private mutating func continueArray(from start: Int) throws(JSONFault) {
        if try cursor.skip(to: UInt8(ascii: "]"), of: start) {
            close()
        } else {
            try readValue()
        }
    }

    private mutating func continueObject(from start: Int) throws(JSONFault) {
        if try cursor.skip(to: UInt8(ascii: "}"), of: start) {
            keys.closeObject()
            close()
        } else {
            try readKey()
            try readValue()
        }
    }

    private mutating func readKey() throws(JSONFault) {
        guard cursor.byte == UInt8(ascii: "\"") else { throw cursor.unexpected(.key) }
        let start = cursor.offset
        let text = try cursor.readString() ?? .verbatim(start + 1..<cursor.offset - 1)
        let range = start..<cursor.offset
        cursor.skipSpace()
        guard cursor.skip(UInt8(ascii: ":")) else { throw cursor.unexpected(.colon) }
        cursor.skipSpace()
        let isNew = keys.insert(text, in: cursor.bytes)
        if keeps, isNew {
            builder.setKey(text, at: range)
        } else if keeps {
            cursor.faults.append(JSONFault(.duplicateKey(source[range]), range))
            discardedFrom = open.count
        }
    }

    private mutating func readValue() throws(JSONFault) {
        let start = cursor.offset
        switch cursor.byte {
        case UInt8(ascii: "{"): try openContainer(.object(start))
        case UInt8(ascii: "["): try openContainer(.array(start))
        default: try readScalar()
        }
    }

    private mutating func readScalar() throws(JSONFault) {
        let start = cursor.offset
        let value = try cursor.readScalar()
        let range = start..<cursor.offset
        guard keeps else { return endDiscarding() }
        switch value {
        case .null: builder.addNull(at: range)
        case .boolean(let boolean): builder.add(boolean, at: range)
        case .number(let number): builder.add(number, at: range)
        case .string(let text): builder.add(text, at: range)
        case .unreadable: builder.addUnreadable(at: range)
        }
    }

    private mutating func openContainer(_ container: JSONContainer) throws(JSONFault) {
        guard open.count < depth else { throw JSONFault(.nestedTooDeep(depth), cursor.byteRange) }
        switch container {
        case .array(let start):
            if keeps { builder.openArray(at: start) }
        case .object(let start):
            if keeps { builder.openObject(at: start) }
            keys.openObject()
        }
        open.append(container)
        cursor.enter()
    }

    private mutating func close() {
        open.removeLast()
        if keeps { builder.close(at: cursor.offset) } else { endDiscarding() }
    }

    private var keeps: Bool { discardedFrom == nil }

    private mutating func endDiscarding() {
        if open.count == discardedFrom { discardedFrom = nil }
    }
}

/// An array or object that is open, by the byte it began at.
enum JSONContainer {
    case array(Int)
    case object(Int)
}

extension Tree {
    /// A text of which nothing can be said, its faults apart.
    fileprivate static func unreadable(_ source: SourceText) -> Tree {
        var builder = TreeBuilder(source)
        builder.addUnreadable(at: 0..<source.bytes.count)
        return builder.finish()
    }
}
