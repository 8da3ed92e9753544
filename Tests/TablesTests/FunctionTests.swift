import Testing
import Values

@testable import Tables

struct FunctionTests {
    private func value(_ sql: String) throws -> Cell {
        try #require(try Connection().rows(sql).first?.first)
    }

    @Test func `sums decimals without rounding`() throws {
        #expect(try value("SELECT sum(column1) = 0.3 FROM (VALUES (0.1), (0.2))") == 1)
        let cents = "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 100000)"
        #expect(try value("\(cents) SELECT sum(0.01) FROM n") == 1000)
        #expect(try value("\(cents) SELECT total(1234567.89) FROM n") == 123_456_789_000)
        #expect(try value("SELECT avg(column1) = 0.15 FROM (VALUES (0.1), (0.2))") == 1)
    }

    @Test func `keeps what is whole whole`() throws {
        #expect(try value("SELECT typeof(sum(column1)) FROM (VALUES (1), (2))") == "integer")
        #expect(try value("SELECT typeof(sum(column1)) FROM (VALUES (1), (2.5))") == "real")
        #expect(try value("SELECT sum(column1) FROM (VALUES (9007199254740993), (2))") == 9_007_199_254_740_995)
    }

    @Test func `knows nothing of no rows, and skips NULL`() throws {
        #expect(try value("SELECT sum(1) WHERE 0") == .null)
        #expect(try value("SELECT avg(1) WHERE 0") == .null)
        #expect(try value("SELECT total(1) WHERE 0") == 0)
        #expect(try value("SELECT avg(column1) FROM (VALUES (NULL), (4), (NULL))") == 4)
    }

    @Test func `finds the texts that are alike as comparing each with each does`() throws {
        var random = SystemRandomNumberGenerator()
        let words = ["refonte", "du", "portail", "Paie", "données", "agents", "a", "lot", "2", "éàü", "aaaa"]
        for least in [0.5, 0.7, 0.85, 1] {
            let texts = (0..<60).map { _ in
                (0..<Int.random(in: 0...6, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
                    .joined(separator: " ")
            }
            let rows = texts.enumerated().map { "(\(100 + $0), '\($1)')" }.joined(separator: ", ")
            let table = "WITH t(id, text) AS (VALUES \(rows))"
            let connection = try Connection()
            let found = try connection.rows(
                """
                \(table) SELECT j.value ->> 0, j.value ->> 1
                FROM json_each((SELECT similar_pairs(id, text, \(least)) FROM t)) j ORDER BY 1, 2
                """)
            let compared = try connection.rows(
                """
                \(table) SELECT CAST(a.id AS TEXT), CAST(b.id AS TEXT) FROM t a JOIN t b ON b.id > a.id
                WHERE similarity(a.text, b.text) >= \(least) ORDER BY 1, 2
                """)
            #expect(found == compared, "\(least) \(texts)")
        }
    }

    @Test(arguments: ["date()", "time()", "datetime()", "julianday()", "unixepoch()", "strftime('%s')"])
    func `has no clock but the one it is given`(call: String) throws {
        #expect(throws: DatabaseError.self) { try value("SELECT \(call)") }
        #expect(try value("SELECT date('2026-11-25', '+1 day')") == "2026-11-26")
    }

    @Test func `finds no pairs among none`() throws {
        #expect(try value("SELECT similar_pairs('a', 'b', 0.85) WHERE 0") == "[]")
        #expect(try value("SELECT similar_pairs(column1, column2, 0.85) FROM (VALUES ('a', NULL), ('b', 'x'))") == "[]")
    }

    @Test func `gives up where too many texts are alike`() throws {
        let same = "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 100000)"
        #expect(throws: DatabaseError.self) {
            try value("\(same) SELECT similar_pairs(i, 'one and the same name', 0.85) FROM n")
        }
    }

    @Test func `takes back what leaves a window`() throws {
        let rows = try Connection().rows(
            """
            SELECT sum(x) OVER (ORDER BY i ROWS 1 PRECEDING) FROM
            (SELECT column1 AS i, column2 AS x FROM (VALUES (1, 1e300), (2, 0.1), (3, 0.2), (4, 1)))
            """)
        #expect(
            rows.dropFirst(2) == [
                [.number(Decimal(significand: 3, exponent: -1))], [.number(Decimal(significand: 12, exponent: -1))],
            ])
    }

    @Test(arguments: [
        (0.1, 1, -1), (-87_500.5, -875_005, -1), (1e20, 1, 20), (1.25e-7, 125, -9),
        (0.1 + 0.2, 3, -1), (123_456_789_012.345, 123_456_789_012_345, -3), (-1.0 / 3, -333_333_333_333_333, -15),
        (999_999_999_999.9995, 1, 12),
    ])
    func `reads a double as the decimal number of 15 digits`(double: Double, significand: Int, exponent: Int) {
        #expect(Decimal(double) == Decimal(significand: Int128(significand), exponent: exponent))
    }

    @Test func `folds accents and case`() throws {
        #expect(try value("SELECT fold('  Été_à-la PLAGE ')") == "ete a la plage")
        #expect(try value("SELECT fold(NULL)") == .null)
    }

    @Test func `measures how alike two names are`() throws {
        #expect(try value("SELECT similarity('Refonte du CRM', 'REFONTE du crm')") == 1)
        #expect(try value("SELECT similarity('Refonte du CRM', 'Refonte CRM') > 0.85") == 1)
        #expect(try value("SELECT similarity('Refonte du CRM', 'Paie') < 0.2") == 1)
        #expect(try value("SELECT similarity('', 'a')") == 0)
    }

    @Test(arguments: [
        ("instr('été en été', 'en')", Cell.integer(5)), ("instr('abc', '')", 1), ("instr('abc', 'd')", 0),
        ("instr(x'C3A9C3A9', x'A9')", 2), ("instr(NULL, 'a')", .null), ("instr(12345, 34)", 3),
        ("replace('aaa', 'a', 'bb')", "bbbbbb"), ("replace('abc', '', 'x')", "abc"), ("replace('abab', 'ab', '')", ""),
        ("trim('éxaé', 'é')", "xa"), ("ltrim('xxa', 'x')", "a"), ("rtrim('axx', 'x')", "a"), ("trim('aa', 'a')", ""),
        ("trim('  a ')", "a"), ("instr('aabaabaaa', 'aabaaa')", 4),
    ])
    func `answers as SQLite's own functions do`(expression: String, expected: Cell) throws {
        #expect(try value("SELECT \(expression)") == expected)
    }
}
