package import Text

/// What is wrong with a part of a document as YAML, and where; thrown where the part can't be read further.
package struct YAMLFault: Error {
    package let kind: Kind
    package let range: Range<Int>

    package init(_ kind: Kind, _ range: Range<Int>) {
        self.kind = kind
        self.range = range
    }

    package enum Kind: Sendable {
        case outside(Feature)
        case conflictMarker(String)
        case tooLarge(limit: Int)
        case nestedTooDeep(Int)
        case notAnEntry(String)
        case notAnItem(String)
        case misplaced
        case tab
        case unclosedQuote
        case malformedEscape(String)
        case textAfterValue
        case unclosed(UInt8)
        case commaOrBracket(UInt8)
        case commaWithoutValue
        case notText(String)
        case colonInText
        case textAfterComment
        case blockHeader
        case blockIndentation
        case notIndented
        case keyOverLines
        case keyTooLong(Int)
        case duplicateKey(String)
        case notFinite(String)
        case numberTooLong
    }

    /// What YAML has and greffe leaves out.
    package enum Feature: Sendable {
        case anchor, alias, tag, directive, severalDocuments, complexKey, emptyKey
    }

    package var diagnostic: Diagnostic {
        Diagnostic(rule, .error, at: range, message, help: help)
    }

    private var rule: RuleID {
        switch kind {
        case .outside: "outside-profile"
        case .conflictMarker: "conflict-marker"
        case .tooLarge: "too-large"
        case .nestedTooDeep: "nested-too-deep"
        case .duplicateKey: "duplicate-key"
        case .keyTooLong: .keyTooLong
        case .notFinite: "not-a-number"
        case .numberTooLong: "number-too-long"
        default: "syntax"
        }
    }

    private var message: Message {
        switch kind {
        case .outside(let feature): .outside(feature)
        case .conflictMarker(let marker): .conflictMarker(marker)
        case .tooLarge(let limit): .tooLarge(limit)
        case .nestedTooDeep(let depth): .nestedTooDeep(depth)
        case .notAnEntry(let text): .notAnEntry(text)
        case .notAnItem(let text): .notAnItem(text)
        case .misplaced: .misplaced
        case .tab: .tab
        case .unclosedQuote: .unclosedQuote
        case .malformedEscape(let escape): .malformedYAMLEscape(escape)
        case .textAfterValue: .textAfterValue
        case .unclosed(let bracket): .unclosed(bracket)
        case .commaOrBracket(let bracket): .commaOrBracket(bracket)
        case .commaWithoutValue: .commaWithoutValue
        case .notText(let start): .notText(start)
        case .colonInText: .colonInText
        case .textAfterComment: .textAfterComment
        case .blockHeader: .blockHeader
        case .blockIndentation: .blockIndentation
        case .notIndented: .notIndented
        case .keyOverLines: .keyOverLines
        case .keyTooLong(let limit): .keyTooLong(limit)
        case .duplicateKey(let key): .duplicateKey(key)
        case .notFinite(let text): .notFinite(text)
        case .numberTooLong: .numberTooLong
        }
    }

    private var help: Message? {
        switch kind {
        case .conflictMarker: .resolveConflict
        case .duplicateKey: .removeOneKey
        case .notText, .colonInText, .textAfterValue: .quoteWholeText
        case .malformedEscape: .escapeOrApostrophes
        case .notAnEntry, .notAnItem, .misplaced, .notIndented: .indentAlike
        case .tab: .useSpaces
        case .outside(let feature): .instead(of: feature)
        default: nil
        }
    }
}

extension RuleID {
    /// A key that has more characters than readers of YAML look at.
    package static let keyTooLong: RuleID = "key-too-long"
}
