import Reading
import TestSupport
import Testing
import Text
import Values

/// What a text is read as in French conventions, in a notation of one line.
private func read(_ text: String, as units: [Unit], _ conventions: Conventions = french) -> String {
    let scalar = Array(text.utf8).withUnsafeBufferPointer { conventions.read($0, as: units) }
    switch scalar {
    case .number(let number): return number.plainText
    case .boolean(let boolean): return "\(boolean)"
    case .asWritten: return "as written"
    case .text(let bytes): return "'\(String(decoding: bytes, as: UTF8.self))'"
    case .missing(let warning): return warning.map { "missing: \($0.rule.name)" } ?? "missing"
    case .fault(let fault): return fault.rule.name
    }
}

private let french = Conventions(tax: .excluded, language: .french, placeholders: ["NC", "n/a", "à confirmer"])
private let english = Conventions(currency: "USD")

@Suite struct `Human forms` {
    @Test(arguments: [
        ("0", "0"), ("-12", "-12"), ("+12", "12"), ("007", "7"), ("118 000", "118000"), ("118\u{A0}000", "118000"),
        ("1\u{202F}234\u{202F}567,5", "1234567.5"),
        ("87 500,50", "87500.5"), ("1'200", "1200"), ("1’200.75", "1200.75"), ("1.234.567", "1234567"),
        ("1.234.567,89", "1234567.89"), ("1,234.5", "1234.5"),
        ("1,234,567", "1234567"), ("1.234,56", "1234.56"), ("1,5", "1.5"), ("0,123", "0.123"), ("0.123", "0.123"),
        ("1234.567", "1234.567"), ("1.2340", "1.234"),
        ("1.5e3", "1500"), ("1e-3", "0.001"), ("1.", "1"), (".5", "0.5"), ("-.5", "-0.5"), ("0o17", "15"),
        ("0x1F", "31"), ("−5", "-5"), ("- 5", "-5"), ("1 234.567", "1234.567"),
        ("1.10", "1.1"), ("  12\u{A0}", "12"), ("12345678901234567890", "12345678901234567890"), ("", "missing"),
        ("~", "missing"), ("null", "missing"),
        ("NC", "missing: value-placeholder"), ("À  confirmer", "missing: value-placeholder"),
        ("??", "missing: value-placeholder"), ("-", "missing: value-placeholder"),
        ("1.234", "value-ambiguous"), ("-12,345", "value-ambiguous"), ("(120)", "value-ambiguous"),
        ("10-12", "value-inexact"), ("10 à 12", "value-inexact"), ("10..12", "value-inexact"),
        ("env. 120", "value-inexact"), ("~120", "value-inexact"), ("≥ 5", "value-inexact"), ("> 80", "value-inexact"),
        ("12 %", "value-malformed"), ("1 23", "value-malformed"), ("1,23,456", "value-malformed"),
        (".inf", "value-malformed"), (".nan", "value-malformed"), ("1_000", "value-malformed"),
        ("12:30", "value-malformed"), ("douze", "value-malformed"), ("1e", "value-malformed"),
        ("0o9", "value-malformed"),
        ("1.2.3", "value-malformed"), ("1234567890123456789012345678901234567891", "value-too-long"),
        ("1  200", "value-malformed"), ("12 mois", "value-malformed"), ("١٢", "value-malformed"),
        ("true", "value-malformed"), ("2026-10-31", "value-inexact"), ("--5", "value-malformed"),
        ("\u{00}5", "value-malformed"),
    ])
    func `read numbers`(text: String, wanted: String) {
        #expect(read(text, as: [.number]) == wanted)
    }

    @Test(arguments: [
        ("120 k€", "120000"), ("120k€", "120000"), ("1,2 M€", "1200000"), ("1,2 M€ HT", "1200000"),
        ("1.2 Md€", "1200000000"), ("3 Mds d’euros", "3000000000"), ("1,5 million d'euros", "1500000"),
        ("118 000 €", "118000"), ("€ 120", "120"), ("EUR 118 000,50", "118000.5"), ("-5 000 €", "-5000"), ("€-5", "-5"),
        ("120 kEUR", "120000"), ("12 euros", "12"), ("120 000 HT", "120000"), ("120 K", "120000"),
        ("96 k", "96000"), ("1 090 000", "1090000"), ("120", "120"), ("120 H.T.", "120"), ("1 k€ excl. VAT", "1000"),
        ("0,5 k€", "500"),
        ("1.234 k€", "value-ambiguous"), ("(5 000 €)", "value-ambiguous"), ("120 $", "value-unit-differs"),
        ("£120", "value-unit-differs"), ("120 CHF", "value-unit-differs"), ("120 TTC", "value-unit-differs"),
        ("120 k€ TTC", "value-unit-differs"), ("2 m€", "value-ambiguous"), ("120 j", "value-malformed"),
        ("120 k€ env", "value-malformed"), ("env. 120 k€", "value-inexact"), ("10-12 k€", "value-inexact"),
        ("k€", "value-malformed"), ("12€50", "value-malformed"),
        ("99999999999999999999999999999999999999,5 k", "value-too-long"), ("10 k€ à 12 k€", "value-inexact"),
        ("offert", "value-malformed"),
    ])
    func `read money`(text: String, wanted: String) {
        #expect(read(text, as: [.money]) == wanted)
    }

    @Test(arguments: [
        ("$1.2 M", "1200000"), ("120 USD", "120"), ("120 €", "value-unit-differs"), ("120 HT", "120"),
        ("120 TTC", "120"),
    ])
    func `read money of another currency and any tax basis`(text: String, wanted: String) {
        #expect(read(text, as: [.money], english) == wanted)
    }

    @Test(arguments: [
        ("31 %", "31"), ("31%", "31"), ("0.5", "0.5"), ("0,5 %", "0.5"), ("12 pour cent", "12"), ("12 pct", "12"),
        ("-3 %", "-3"), ("31 \u{202F}%", "31"), ("> 80 %", "value-inexact"), ("31 ‰", "value-malformed"),
        ("1,234 %", "value-ambiguous"),
    ])
    func `read percentages`(text: String, wanted: String) {
        #expect(read(text, as: [.percent]) == wanted)
    }

    @Test(arguments: [
        ("285 j", "285"), ("285j", "285"), ("12,5 jh", "12.5"), ("3 j/h", "3"), ("3 jours", "3"), ("3 J.", "3"),
        ("2 days", "2"), ("4 d", "4"), ("3 jours-hommes", "3"), ("12", "12"),
        ("3 mois", "value-unit-differs"), ("4 h", "value-unit-differs"), ("2 semaines", "value-unit-differs"),
        ("3 lots", "value-malformed"), ("10 à 12 j", "value-inexact"), ("1.234 j", "value-ambiguous"),
    ])
    func `read days of work`(text: String, wanted: String) {
        #expect(read(text, as: [.days]) == wanted)
    }

    @Test(arguments: [
        ("285 j", "'285 d'"), ("285 d", "as written"), ("1 090 000", "1090000"), ("120 k€", "120000"),
        ("12,5 jours", "'12.5 d'"), ("1.234 j", "value-ambiguous"), ("3 mois", "value-unit-differs"),
        ("120 $", "value-unit-differs"),
        ("bientôt", "value-malformed"), ("", "missing"), ("NC", "missing: value-placeholder"), ("285 d ", "'285 d'"),
    ])
    func `read money or days, each with its unit`(text: String, wanted: String) {
        #expect(read(text, as: [.money, .days]) == wanted)
    }

    @Test func `need the unit of an amount where days come first`() {
        #expect(read("12", as: [.days, .money]) == "12")
        #expect(read("12 k€", as: [.days, .money]) == "'12000 EUR'")
        #expect(read("31 %", as: [.number, .percent]) == "as written")
        #expect(read("2026-11", as: [.date, .period]) == "as written")
        #expect(read("nov. 2026", as: [.date, .period]) == "'2026-11'")
    }

    @Test(arguments: [
        ("2026-10-31", "as written"), ("2026-1-4", "'2026-01-04'"), ("2026/10/31", "'2026-10-31'"),
        ("31/10/2026", "'2026-10-31'"), ("1/2/2026", "'2026-02-01'"), ("31.10.2026", "'2026-10-31'"),
        ("31-10-2026", "'2026-10-31'"),
        ("1er octobre 2026", "'2026-10-01'"), ("1 oct. 2026", "'2026-10-01'"), ("15 août 2026", "'2026-08-15'"),
        ("samedi 31 octobre 2026", "'2026-10-31'"), ("sam. 31/10/2026", "'2026-10-31'"),
        ("31-oct-2026", "'2026-10-31'"),
        ("October 1st, 2026", "'2026-10-01'"), ("3 mar 2026", "'2026-03-03'"), ("mar. 3 mars 2026", "'2026-03-03'"),
        ("2026-10-31T00:00:00Z", "'2026-10-31'"), ("2026-10-31 00:00", "'2026-10-31'"), (" 2026-10-31", "'2026-10-31'"),
        ("31/10", "value-ambiguous"), ("03/04/26", "value-ambiguous"), ("1 octobre", "value-ambiguous"),
        ("1 oct 26", "value-ambiguous"), ("lundi 31/10/2026", "value-ambiguous"), ("fin 2026", "value-inexact"),
        ("mi-octobre", "value-inexact"),
        ("octobre 2026", "value-inexact"), ("10/2026", "value-inexact"), ("2026-10", "value-inexact"),
        ("2026", "value-inexact"), ("30/02/2026", "value-malformed"), ("10/13/2026", "value-malformed"),
        ("2026-02-30", "value-malformed"),
        ("bientôt", "value-malformed"), ("2026-10-31T12:00:00Z", "value-malformed"), ("31/10-2026", "value-malformed"),
        ("99999999999999999999/1/2026", "value-malformed"), ("à confirmer", "missing: value-placeholder"),
    ])
    func `read days of the calendar`(text: String, wanted: String) {
        #expect(read(text, as: [.date]) == wanted)
    }

    @Test(arguments: [
        ("3/4/2026", "value-ambiguous"), ("13/4/2026", "'2026-04-13'"), ("4/13/2026", "'2026-04-13'"),
        ("4/4/2026", "'2026-04-04'"), ("32/4/2026", "value-malformed"),
    ])
    func `read no order of day and month into English`(text: String, wanted: String) {
        #expect(read(text, as: [.date], english) == wanted)
    }

    @Test(arguments: [
        ("2026-11", "as written"), ("2026-W46", "as written"), ("2026-F23", "as written"), ("2026-Q4", "as written"),
        ("2026", "as written"), ("2026/9", "'2026-09'"), ("09/2026", "'2026-09'"), ("9-2026", "'2026-09'"),
        ("oct. 2026", "'2026-10'"),
        ("octobre 2026", "'2026-10'"), ("T2 2027", "'2027-Q2'"), ("Q4 2026", "'2026-Q4'"), ("2T2027", "'2027-Q2'"),
        ("2026T4", "'2026-Q4'"), ("2026-T4", "'2026-Q4'"), ("W46 2026", "'2026-W46'"), ("S46 2026", "'2026-W46'"),
        ("semaine 46 2026", "'2026-W46'"), ("2026-w46", "'2026-W46'"),
        ("S1 2026", "value-ambiguous"), ("2026-13", "value-malformed"), ("T5 2026", "value-malformed"),
        ("2025-W53", "value-malformed"), ("fin 2026", "value-malformed"), ("2026-10-31", "value-malformed"),
        ("T2 27", "value-malformed"), ("2026 2027", "value-malformed"),
    ])
    func `read periods`(text: String, wanted: String) {
        #expect(read(text, as: [.period]) == wanted)
    }

    @Test(arguments: [
        ("oui", "true"), ("Non", "false"), ("VRAI", "true"), ("off", "false"), ("true", "true"), ("false", "false"),
        ("✓", "true"), ("peut-être", "value-malformed"), ("1", "value-malformed"), ("", "missing"),
    ])
    func `read Booleans`(text: String, wanted: String) {
        #expect(read(text, as: [.boolean]) == wanted)
    }

    @Test func `take the decimal mark that a table declares`() {
        let comma = Conventions(decimalMark: .comma)
        let point = Conventions(decimalMark: .point)
        #expect(read("1,234", as: [.money], comma) == "1.234")
        #expect(read("1.234", as: [.money], comma) == "1234")
        #expect(read("1.234.567,5", as: [.money], comma) == "1234567.5")
        #expect(read("12.5", as: [.money], comma) == "value-malformed")
        #expect(read("1.234", as: [.money], point) == "1.234")
        #expect(read("1,234", as: [.money], point) == "1234")
        #expect(read("1,234,567", as: [.money], comma) == "value-malformed")
    }

    @Test(arguments: FaultExample.all)
    func `say what is wrong and what to write instead`(example: FaultExample) throws {
        let scalar = Array(example.text.utf8).withUnsafeBufferPointer {
            example.conventions.read($0, as: [example.unit])
        }
        let fault: Fault?
        switch scalar {
        case .fault(let found): fault = found
        case .missing(let found): fault = found
        default: fault = nil
        }
        let found = try #require(fault)
        #expect(found.message.text(in: .english) == example.english)
        #expect(found.message.text(in: .french) == example.french)
        #expect(found.help?.text(in: .english) == example.help)
        #expect(found.level == (found.rule == .valuePlaceholder ? .warning : .error))
    }

    /// A unit after an amount makes every sign be looked at, where without one most are read from their bytes.
    @Test func `read a number alike with its unit and without`() {
        var random = SplitMix(seed: 11)
        let signs = Array("00123456789 .,")
        for _ in 0..<20_000 {
            let text = String((0..<random.next(below: 9)).map { _ in signs[random.next(below: signs.count)] })
            guard let first = text.first, let last = text.last, first.isNumber, last.isNumber else { continue }
            for mark: Conventions.DecimalMark? in [nil, .point, .comma] {
                let conventions = Conventions(decimalMark: mark)
                for sign in ["", "-"] {
                    let bare = read(sign + text, as: [.money], conventions)
                    #expect(bare == read(sign + text + " €", as: [.money], conventions), "\(text) with \(mark as Any)")
                }
            }
        }
    }

    /// Bytes that a hostile file may hold: none crashes, each is read or at fault.
    @Test func `read anything at all without harm`() {
        var random = SplitMix(seed: 7)
        let signs =
            Array("0123456789 .,'-+/:€kMjhTQW%()eExoHC~≈\u{A0}é".map { Array(String($0).utf8) }) + [
                [0xFF], [0xC2], [0xE2, 0x80],
            ]
        for _ in 0..<4_000 {
            let bytes = (0..<random.next(below: 14)).flatMap { _ in signs[random.next(below: signs.count)] }
            for unit in Unit.allCases {
                bytes.withUnsafeBufferPointer { _ = french.read($0, as: [unit]) }
            }
        }
    }
}
