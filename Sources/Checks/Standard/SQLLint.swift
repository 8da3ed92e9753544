import Text

/// What SQLite runs without a word, and what gives other rows than meant.
struct SQLLint {
    private let tokens: [SQLToken]
    /// For each token the number of the one that closes or opens what it opens or closes: parentheses, CASE and END.
    private let partners: [Int: Int]

    init(_ tokens: [SQLToken]) {
        self.tokens = tokens
        partners = Self.partners(in: tokens)
    }

    /// The divisions of which neither side can be seen to be real: between whole numbers SQLite drops the fraction.
    var integerDivisions: [SQLToken] {
        tokens.indices.filter { tokens[$0].isSign("/") && !isReal(termBefore($0)) && !isReal(factorAfter($0)) }
            .map { tokens[$0] }
    }

    /// Each `NOT IN` over a subquery whose column may be NULL, which then lets no row pass; `keys` are columns that never
    /// are.
    func nullableNotIns(keys: Set<String>) -> [SQLToken] {
        tokens.indices.filter { place in
            guard place + 3 < tokens.count, tokens[place].isWord("not"), tokens[place + 1].isWord("in"),
                tokens[place + 2].isSign("("), tokens[place + 3].isWord("select"),
                let end = partners[place + 2]
            else { return false }
            return mayBeNull(tokens[(place + 4)..<end], keys)
        }.map { tokens[$0] }
    }

    /// Whether the first column of a subquery may be NULL, as far as its words say.
    private func mayBeNull(_ subquery: ArraySlice<SQLToken>, _ keys: Set<String>) -> Bool {
        let column = subquery.prefix { !$0.isWord("from") }
        if column.contains(where: { $0.isWord("coalesce", "ifnull") || $0.kind == .text }) { return false }
        if let name = column.last?.text, keys.contains(name) { return false }
        let words = subquery.map(\.text)
        return !words.indices.dropFirst(2).contains {
            words[$0] == "null" && words[$0 - 1] == "not" && words[$0 - 2] == "is"
        }
    }

    /// Functions whose result is real, whatever they are given.
    private static let realFunctions: Set = ["julianday", "round", "real"]

    private func isReal(_ range: Range<Int>) -> Bool {
        tokens[range].contains { token in
            switch token.kind {
            case .number: token.text.contains(".")
            case .word: Self.realFunctions.contains(token.text)
            case .text, .sign: false
            }
        }
    }

    /// The factors that stand before a division, all of which have a say in its type.
    private func termBefore(_ place: Int) -> Range<Int> {
        var start = place
        while start > 0, isOfTerm(tokens[start - 1]) { start = min(start - 1, partners[start - 1] ?? start - 1) }
        return start..<place
    }

    private func isOfTerm(_ token: SQLToken) -> Bool {
        switch token.kind {
        case .number, .text: true
        case .word: token.text == "end" || !Self.keywords.contains(token.text)
        case .sign: ["*", "/", "%", ".", ")", ":"].contains(token.text)
        }
    }

    private static let keywords: Set = [
        "select", "distinct", "from", "where", "on", "and", "or", "not", "when", "then", "else", "case", "in", "is",
        "between", "like", "by", "having", "limit", "values", "as", "join", "union", "all",
    ]

    /// What is divided by.
    private func factorAfter(_ place: Int) -> Range<Int> {
        var end = place + 1
        while end < tokens.count, tokens[end].isSign("-") || tokens[end].isSign("+") { end += 1 }
        guard end < tokens.count else { return end..<end }
        end = (partners[end] ?? end) + 1
        while end < tokens.count {
            if tokens[end].isSign(".") {
                end += 2
            } else if tokens[end].isSign("("), let close = partners[end], tokens[end - 1].kind == .word {
                end = close + 1
            } else {
                break
            }
        }
        return (place + 1)..<min(end, tokens.count)
    }

    private static func partners(in tokens: [SQLToken]) -> [Int: Int] {
        var open: [Int] = []
        var partners: [Int: Int] = [:]
        for (place, token) in tokens.enumerated() {
            if token.isSign("(") || token.isWord("case") { open.append(place) }
            guard token.isSign(")") || token.isWord("end") else { continue }
            // A column may be called `end`.
            guard let start = open.last, tokens[start].isSign("(") == token.isSign(")") else { continue }
            open.removeLast()
            (partners[start], partners[place]) = (place, start)
        }
        return partners
    }
}
