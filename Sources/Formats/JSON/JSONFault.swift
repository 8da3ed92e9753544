import Text

/// What is wrong with a text as JSON, and where; thrown where nothing after it can be told apart.
struct JSONFault: Error {
    let kind: Kind
    let range: Range<Int>

    init(_ kind: Kind, _ range: Range<Int>) {
        self.kind = kind
        self.range = range
    }

    enum Kind {
        case unexpected(String, Expected)
        case endsEarly(Expected)
        case unclosed(UInt8)
        case unclosedString
        case trailingComma
        case nestedTooDeep(Int)
        case duplicateKey(String)
        case unknownWord(String)
        case malformedNumber(String)
        case numberTooLong
        case controlCharacter(UInt8)
        case malformedEscape(String)
    }

    /// What JSON has at a place.
    enum Expected {
        case value, key, colon, end
        case comma(closing: UInt8)
    }

    var diagnostic: Diagnostic {
        Diagnostic(rule, .error, at: range, message, help: help)
    }

    private var rule: RuleID {
        switch kind {
        case .duplicateKey: "duplicate-key"
        case .nestedTooDeep: "nested-too-deep"
        case .numberTooLong: "number-too-long"
        default: "malformed-json"
        }
    }

    private var message: Message {
        switch kind {
        case .unexpected(let character, let expected): .unexpected(character, expected: expected)
        case .endsEarly(let expected): .endsEarly(expected: expected)
        case .unclosed(let bracket): .unclosed(bracket)
        case .unclosedString: .unclosedString
        case .trailingComma: .trailingComma
        case .nestedTooDeep(let depth): .nestedTooDeep(depth)
        case .duplicateKey(let key): .duplicateKey(key)
        case .unknownWord(let word): .unknownWord(word)
        case .malformedNumber(let word): .malformedNumber(word)
        case .numberTooLong: .numberTooLong
        case .controlCharacter(let byte): .controlCharacter(byte)
        case .malformedEscape(let escape): .malformedEscape(escape)
        }
    }

    private var help: Message? {
        switch kind {
        case .unclosedString: .escapeLineEnds
        case .duplicateKey: .removeOneKey
        case .unknownWord: .quoteText
        default: nil
        }
    }
}
