import TestSupport

/// Values made of texts that some reader of YAML takes for something else, as JSON.
struct NastyValues {
    var random: SplitMix

    /// Texts that are written in JSON as they stand here.
    static let texts = [
        "", "y", "n", "Y", "No", "oui", "yes", "on", "Off", "true", "True", "TRUE", "null", "Null", "NULL", "~", "=",
        "<<",
        "2026-10-14", "2026-10-14 10:00", "2026-10-14T10:00:00Z", "2026-1-4", "2026-10", "12:30", "1:2", "190:20:30",
        "12:30:45.5", "8:30", "007", "010", "08", "0o17", "0x1F", "0b11", "1_000", "1e5", "1E+3", "1.5e3", "1.", ".5",
        "0.5", "+12", "-12", "12", "1.10", ".inf", "-.inf", ".NaN", "1,000", "1,5", "1 000", "96 k€", "31/10", "31 %",
        ".",
        "...", "---", "-", "--", "- a", "-a", "?", "?a", "? a", ":", "::", ":a", ": a", "a: b", "a:b", "a:", "a :b",
        "a : b",
        "a #b", "a# b", "a#b", "#a", "# a", "@x", "`x", "%x", "!x", "! x", "!!int x", "&x", "& x", "*x", "* x", "|",
        "|-",
        "| x", ">", "> 80 %", "[RH] x", "[a]", "{x} y", "{a: b}", #"\"Go\" x"#, #"\"a\""#, #"\""#, "'x' y", "'a'", "'",
        "''", ",x",
        "a, b", "a,b", "]", "}", "a]", "a}", "a{", "a\u{A0}: b", "a :\u{A0}b", "a:\u{A0}b", "a\u{A0}#b", "\u{A0}a",
        "a\u{A0}",
        "a\u{2028}b", "a\u{2029}: b", "a\u{85}b", #"a\tb"#, #"a\t#b"#, #"a\t: b"#, #"a:\tb"#, "\u{FEFF}a", "a\u{FEFF}b",
        "é", "😀",
        "e5", "E5", "1e", "0x", "0.1.2", "NaN", "nan", "inf", "Inf", "Infinity", "N/A", "12h30", "=a", "<a", "~a", "+a",
        ".a",
        "null x", "١٢", " a", "a ", #"\ta"#, #"a\nb"#, #"a\nb\n"#, #"a\n\nb"#, #"a\n\n"#, #"\na"#, #"a\n"#, #"a \nb"#,
        #"a\n b"#,
        #"a\n\tb"#, #"a\n#b"#, #"a\n# b\nc"#, #"a\n- b"#, #"a: b\nc: d"#, #"a\n---\nb"#, #"a\n...\nb"#, #"a\\b"#,
        #"a\\"#, #"\\n"#, #"a\rb"#,
        #"a\r\nb"#, #"a\u0000b"#, #"\u001b[31m"#, #"a\u007f"#, "\u{FFFD}", "\u{FFFF}", "\u{FFFE}a", "\u{E000}",
        "\u{10FFFF}", "a\u{200B}b", "a\u{202E}b", "e\u{301}",
        "withheld", "1.234", "1.2340", "12345678901234567890", "99999999999", "0", "00", "a  b", "a   # b", "x: [",
        "x: {", "- - a", "? - a", "%YAML 1.1", "<<<<<<< HEAD",
        "a' b", "a\\\" b", "yes ", "on\\n", "2026", "2026-W46", "2026-F23", "2026-Q4", "12 # 4512", "a # 4512", "#GTA",
        "a #GTA", "lot 2 #GTA", "key:value", "http://x.fr/a?b=c#d",
    ]

    mutating func text() -> String {
        let text = Self.texts[random.next(below: Self.texts.count)]
        guard random.next(below: 4) == 0 else { return text }
        let joints = ["", " ", ": ", ", ", #"\n"#, " #", "-", #"\t"#, ":", "'"]
        return text + joints[random.next(below: joints.count)] + Self.texts[random.next(below: Self.texts.count)]
    }

    private static let numbers = [
        "0", "7", "-12", "1200", "0.5", "-0.05", "1.234", "12.345", "-1.234", "0.123", "1234.567", "1e20", "1.5e-7",
        "118000", "1e38",
    ]

    /// A value in JSON, nested to `depth`; within it collections may stand on one line.
    mutating func json(depth: Int) -> String {
        switch random.next(below: depth > 0 ? 12 : 7) {
        case 0: return ["null", "true", "false"][random.next(below: 3)]
        case 1: return Self.numbers[random.next(below: Self.numbers.count)]
        case 2...6: return "\"\(text())\""
        case 7...8:
            let items = (0..<random.next(below: 4)).map { _ in json(depth: depth - 1) }
            return "[" + items.joined(separator: separator()) + "]"
        default:
            var keys = Set<String>()
            let members = (0..<random.next(below: 4)).compactMap { _ -> String? in
                let key = text()
                return keys.insert(key).inserted ? "\"\(key)\": \(json(depth: depth - 1))" : nil
            }
            return "{" + members.joined(separator: separator()) + "}"
        }
    }

    private mutating func separator() -> String {
        random.next(below: 2) == 0 ? ", " : ",\n"
    }
}
