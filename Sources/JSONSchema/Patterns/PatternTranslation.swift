/// Says in PCRE2's syntax what a pattern means in ECMA-262's with the flag `u`, and refuses what only PCRE2 has.
///
/// As people expect of schemas, any punctuation may be escaped, and a brace that begins no quantifier is itself.
struct PatternTranslation {
    private var rest: ArraySlice<Unicode.Scalar>
    private var output = ""
    /// Whether what was read last is a quantifier.
    private var isAfterQuantifier = false

    static func translate(_ pattern: String) throws(PatternError) -> String {
        var translation = PatternTranslation(rest: Array(pattern.unicodeScalars)[...])
        while let scalar = translation.rest.popFirst() { try translation.translate(scalar) }
        return translation.output
    }

    private init(rest: ArraySlice<Unicode.Scalar>) {
        self.rest = rest
    }

    private mutating func translate(_ scalar: Unicode.Scalar) throws(PatternError) {
        let wasAfterQuantifier = isAfterQuantifier
        isAfterQuantifier = false
        switch scalar {
        case "\\": try translateEscape(inClass: false)
        case "[": try translateClass()
        case "(": try translateGroup()
        case ".": output += "[^\\n\\r\\x{2028}\\x{2029}]"
        case "*", "+", "?": try translateQuantifier(String(scalar), after: wasAfterQuantifier)
        case "{": try translateBrace(after: wasAfterQuantifier)
        case "}", "]": output += "\\\(scalar)"
        default: output.unicodeScalars.append(scalar)
        }
    }

    /// PCRE2 takes `a++` for a possessive quantifier, which ECMA-262 doesn't have.
    private mutating func translateQuantifier(_ text: String, after quantifier: Bool) throws(PatternError) {
        guard !quantifier else { throw .nothingToRepeat(text) }
        output += text
        if rest.first == "?" {
            rest.removeFirst()
            output += "?"
        }
        isAfterQuantifier = true
    }

    private mutating func translateBrace(after quantifier: Bool) throws(PatternError) {
        let body = rest.prefix { ("0"..."9").contains($0) || $0 == "," }
        let bounds = body.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
        let isQuantifier =
            rest[body.endIndex...].first == "}" && bounds.first?.isEmpty == false
            && bounds.allSatisfy { $0.allSatisfy { ("0"..."9").contains($0) } }
        guard isQuantifier else { return output += "\\{" }
        rest.removeFirst(body.count + 1)
        try translateQuantifier("{" + String(String.UnicodeScalarView(body)) + "}", after: quantifier)
    }

    private mutating func translateGroup() throws(PatternError) {
        output += "("
        guard rest.first == "?" || rest.first == "*" else { return }
        let known = ["?:", "?=", "?!", "?<=", "?<!"].contains { rest.starts(with: $0.unicodeScalars) }
        let isNamed = rest.starts(with: "?<".unicodeScalars) && rest.dropFirst(2).first?.properties.isAlphabetic == true
        guard known || isNamed else { throw .unknownGroup("(" + String(String.UnicodeScalarView(rest.prefix(2)))) }
        output += "?"
        rest.removeFirst()
        if rest.first == "<" {
            output += "<"
            rest.removeFirst()
        }
    }

    private mutating func translateClass() throws(PatternError) {
        let isNegated = rest.first == "^"
        if isNegated { rest.removeFirst() }
        if rest.first == "]" {
            rest.removeFirst()
            output += isNegated ? "(?s:.)" : "(?!)"
            return
        }
        output += isNegated ? "[^" : "["
        while let scalar = rest.popFirst() {
            switch scalar {
            case "]": return output += "]"
            case "[": output += "\\["
            case "\\": try translateEscape(inClass: true)
            default: output.unicodeScalars.append(scalar)
            }
        }
        throw .unclosedClass
    }
}

// MARK: Escapes

extension PatternTranslation {
    /// What `\s` stands for: white space and line ends, `U+FEFF` among them.
    private static let space =
        "\\t\\n\\x{B}\\f\\r \\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}\\x{FEFF}"

    private mutating func translateEscape(inClass: Bool) throws(PatternError) {
        guard let letter = rest.popFirst() else { throw .unknownEscape("\\") }
        switch letter {
        case "d", "D", "w", "W", "t", "n", "f", "r": output += "\\\(letter)"
        case "b" where inClass: output += "\\x{8}"
        case "b", "B": try append("\\\(letter)", unless: inClass, letter)
        case "v": output += "\\x{B}"
        case "s": output += inClass ? Self.space : "[\(Self.space)]"
        case "S": output += inClass ? "\\S" : "[^\(Self.space)]"
        case "c": try translateControl()
        case "x", "u": append(try hexadecimal(letter))
        case "p", "P": try translateProperty(letter)
        case "k": try append("\\k", unless: inClass, letter)
        case "0" where rest.first.map { !("0"..."9").contains($0) } ?? true: output += "\\x{0}"
        case "1"..."9": try translateBackreference(letter, inClass: inClass)
        default:
            guard !letter.properties.isAlphabetic, letter.properties.numericType == nil else {
                throw .unknownEscape("\\\(letter)")
            }
            output += letter.isASCII ? "\\\(letter)" : String(letter)
        }
    }

    private mutating func append(
        _ text: String, unless isRefused: Bool, _ letter: Unicode.Scalar
    ) throws(PatternError) {
        guard !isRefused else { throw .unknownEscape("\\\(letter)") }
        output += text
    }

    private mutating func append(_ scalar: UInt32) {
        output += "\\x{" + String(scalar, radix: 16) + "}"
    }

    private mutating func translateControl() throws(PatternError) {
        guard let letter = rest.popFirst(), letter.isASCII, letter.properties.isAlphabetic else {
            throw .unknownEscape("\\c")
        }
        append(letter.value & 0x1F)
    }

    private mutating func translateBackreference(
        _ first: Unicode.Scalar, inClass: Bool
    ) throws(PatternError) {
        let more = rest.prefix { ("0"..."9").contains($0) }
        rest.removeFirst(more.count)
        try append("\\g{\(first)\(String(String.UnicodeScalarView(more)))}", unless: inClass, first)
    }

    /// Reads what follows `\x` or `\u`, two surrogates as the one character they are.
    private mutating func hexadecimal(_ letter: Unicode.Scalar) throws(PatternError) -> UInt32 {
        if letter == "u", rest.first == "{" {
            let digits = rest.dropFirst().prefix { $0 != "}" }
            rest.removeFirst(min(digits.count + 2, rest.count))
            return try number(digits, letter)
        }
        let count = letter == "x" ? 2 : 4
        let unit = try number(rest.prefix(count), letter, count: count)
        rest.removeFirst(count)
        guard letter == "u", (0xD800..<0xDC00).contains(unit), rest.starts(with: "\\u".unicodeScalars) else {
            return unit
        }
        let trail = try number(rest.dropFirst(2).prefix(4), letter, count: 4)
        guard (0xDC00..<0xE000).contains(trail) else { return unit }
        rest.removeFirst(6)
        return 0x10000 + (unit - 0xD800) << 10 + (trail - 0xDC00)
    }

    private func number(
        _ digits: ArraySlice<Unicode.Scalar>, _ letter: Unicode.Scalar, count: Int? = nil
    ) throws(PatternError) -> UInt32 {
        let text = String(String.UnicodeScalarView(digits))
        guard !text.hasPrefix("+"), count ?? digits.count == digits.count, let number = UInt32(text, radix: 16) else {
            throw .unknownEscape("\\\(letter)\(text)")
        }
        return number
    }

    private mutating func translateProperty(_ letter: Unicode.Scalar) throws(PatternError) {
        let name = String(String.UnicodeScalarView(rest.dropFirst().prefix { $0 != "}" }))
        guard rest.first == "{", rest.count > name.unicodeScalars.count + 1 else { throw .unknownEscape("\\\(letter)") }
        rest.removeFirst(name.unicodeScalars.count + 2)
        let value = name.split(separator: "=").last.map(String.init) ?? name
        output += "\\\(letter){\(Self.categories[value] ?? value)}"
    }

    /// General categories by their long names, which PCRE2 doesn't have.
    private static let categories = [
        "Letter": "L", "Cased_Letter": "L&", "LC": "L&", "Uppercase_Letter": "Lu", "Lowercase_Letter": "Ll",
        "Titlecase_Letter": "Lt", "Modifier_Letter": "Lm", "Other_Letter": "Lo", "Mark": "M", "Combining_Mark": "M",
        "Nonspacing_Mark": "Mn", "Spacing_Mark": "Mc", "Enclosing_Mark": "Me", "Number": "N", "Decimal_Number": "Nd",
        "digit": "Nd", "Letter_Number": "Nl", "Other_Number": "No", "Punctuation": "P", "punct": "P",
        "Connector_Punctuation": "Pc", "Dash_Punctuation": "Pd", "Open_Punctuation": "Ps", "Close_Punctuation": "Pe",
        "Initial_Punctuation": "Pi", "Final_Punctuation": "Pf", "Other_Punctuation": "Po", "Symbol": "S",
        "Math_Symbol": "Sm", "Currency_Symbol": "Sc", "Modifier_Symbol": "Sk", "Other_Symbol": "So", "Separator": "Z",
        "Space_Separator": "Zs", "Line_Separator": "Zl", "Paragraph_Separator": "Zp", "Other": "C", "Control": "Cc",
        "Format": "Cf", "Surrogate": "Cs", "Private_Use": "Co", "Unassigned": "Cn",
    ]
}
