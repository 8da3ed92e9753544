import Foundation
import Reading
import Standards
import TestSupport
import Testing
import Text

@testable import Checks

@Suite struct `Repairing a document` {
    private let standard = PortfolioInMemory.common.standard
    private var conventions: Conventions { PortfolioSettings(nil).conventions(standard.settings) }

    private func findings(_ test: RepairCase, _ text: String) throws -> [Finding] {
        let kind = try #require(standard.kind(of: test.path)?.kind)
        let document = kind.read(SourceText(name: test.path, text), conventions)
        let lines = LineMap(document.source)
        return document.diagnostics.map { Finding($0, in: document.source, lines: lines) }
    }

    private func document(_ text: String, at path: String = "people/ann.yaml") throws -> DocumentRepair? {
        let kind = try #require(standard.kind(of: path)?.kind)
        return DocumentRepair(SourceText(name: path, text), of: kind, conventions)
    }

    private func repair(_ test: RepairCase, _ text: String) throws -> (text: String, done: [Finding]) {
        guard var document = try document(text, at: test.path) else { return (text, []) }
        let findings = try findings(test, text).filter { finding in
            finding.fix.map { test.allowsGuesses || $0.isSafe } == true
        }
        let done = zip(findings, document.apply(findings)).filter { $0.1 == .done }.map(\.0)
        return (String(decoding: document.bytes, as: UTF8.self), done)
    }

    @Test(arguments: RepairCase.all)
    func `changes what its findings say, and no other byte`(test: RepairCase) throws {
        #expect(try repair(test, test.text).text == test.fixed)
    }

    @Test(arguments: RepairCase.all)
    func `leaves nothing to repair`(test: RepairCase) throws {
        #expect(try repair(test, test.fixed).text == test.fixed)
    }

    @Test(arguments: RepairCase.form)
    func `of its form changes none of its values`(test: RepairCase) throws {
        let kind = try #require(standard.kind(of: test.path)?.kind)
        let roots = [test.text, test.fixed].map { kind.guide.read(SourceText($0)).tree.root }
        #expect(roots[0].hasSameValue(as: roots[1]))
        #expect(try repair(test, test.text).done.allSatisfy { $0.fix?.safety == .form })
        #expect(try findings(test, test.fixed).allSatisfy { $0.level != .advice })
    }

    @Test func `says what it does in both languages`() throws {
        let titles = try RepairCase.all.flatMap { test in try findings(test, test.text).compactMap { $0.fix?.title } }
        #expect(
            Set(titles).isSuperset(of: [
                Message(en: "put a space after the colon", fr: "mettre une espace après le deux-points"),
                Message(en: "begin the item with \"- \"", fr: "commencer l'élément par « - »"),
                Message(en: "indent with spaces", fr: "mettre en retrait par des espaces"),
                Message(en: "put the item between brackets", fr: "mettre l'élément entre crochets"),
                Message(en: "put the text between quotes", fr: "mettre le texte entre guillemets"),
                Message(en: "remove the comma", fr: "supprimer la virgule"),
                Message(en: "write \"email\"", fr: "écrire « email »"),
            ]))
    }

    @Test(arguments: RepairCase.untouched)
    func `with a fault of syntax offers no fix`(test: RepairCase) throws {
        let isMalformed = try findings(test, test.text).contains {
            ["syntax", "misplaced-line"].contains($0.rule.name)
        }
        #expect(try !isMalformed || findings(test, test.text).allSatisfy { $0.fix == nil })
    }

    @Test func `does of two fixes that meet the first, and then the other`() throws {
        var repair = try #require(try document("name: Ann\nrole: abc\n"))
        let whole = Self.fix(2, 7..<10, "x")
        let part = Self.fix(2, 9..<10, "yz")
        #expect(repair.apply([whole, part]) == [.done, .postponed])
        #expect(String(decoding: repair.bytes, as: UTF8.self) == "name: Ann\nrole: x\n")
    }

    @Test func `does of many what can be done, though one among them can't`() throws {
        let lines = (1...40).map { "note\($0): a\n" }.joined()
        var repair = try #require(try document("name: Ann\n" + lines))
        let wrong = Self.fix(20, 8..<8, "x\nname: ")
        let fixes = (2...41).map { $0 == 20 ? wrong : Self.fix($0, ($0 < 11 ? 8 : 9)..<($0 < 11 ? 9 : 10), "b") }
        #expect(repair.apply(fixes) == (2...41).map { $0 == 20 ? .refused : .done })
        let expected = (1...40).map { "note\($0): \($0 == 19 ? "a" : "b")\n" }.joined()
        #expect(String(decoding: repair.bytes, as: UTF8.self) == "name: Ann\n" + expected)
    }

    @Test(arguments: [("\n", "\r\n"), ("\r\n", "\n"), ("\r\n", "\r\n")])
    func `ends lines as the file does`(lineEnd: String, other: String) throws {
        var repair = try #require(try document("name: Ann\(lineEnd)role: abc\(lineEnd)"))
        let finding = Self.fix(2, 1..<1, "email: a@b.org\(other)")
        #expect(repair.apply([finding]) == [.done])
        let text = "name: Ann\(lineEnd)email: a@b.org\(lineEnd)role: abc\(lineEnd)"
        #expect(repair.bytes == Array(text.utf8))
    }

    @Test(arguments: [
        // It reaches into another value, names a place that is not there, or says that it changes none.
        (1, 7..<99, "x", Fix.Safety.certain), (9, 1..<2, "x", .certain), (2, 7..<10, "x", .form),
        (2, 7..<7, "x\nrole: ", .certain),
    ])
    func `refuses a fix that changes more than it says`(
        line: Int, columns: Range<Int>, text: String, safety: Fix.Safety
    ) throws {
        var repair = try #require(try document("name: Ann\nrole: abc\n"))
        let finding = Self.fix(line, columns, text, safety)
        #expect(repair.apply([finding]) == [.refused])
        #expect(repair.bytes == Array("name: Ann\nrole: abc\n".utf8))
    }

    private static func fix(
        _ line: Int, _ columns: Range<Int>, _ text: String, _ safety: Fix.Safety = .certain
    ) -> Finding {
        let edit = PlacedFix.Edit(
            start: Position(line: line, column: columns.lowerBound),
            end: Position(line: line, column: columns.upperBound),
            text: text)
        return Finding(
            rule: "own", level: .error, path: "people/ann.yaml", excerpt: nil, message: Message(en: "x", fr: "x"),
            help: nil, fix: PlacedFix(title: Message(en: "x", fr: "x"), safety: safety, edits: [edit]))
    }

    /// Documents of the example portfolio, as hands mistype them.
    private static func mistyped(_ seed: Int) throws -> [(path: String, text: String)] {
        var random = SplitMix(seed: UInt64(seed))
        let slips = [
            (": ", ":"), (": ", ": ["), (": ", ": \""), (": ", ": *"), (": ", ": {"), ("- ", "•"), ("- ", "-"),
            ("- ", "* "),
            ("\n- ", "\n–\u{A0}"), ("  ", "\t"), ("\n  ", "\n\t"), (", ", ",, "), (", ", ","), ("\n", "]\n"),
            ("\n", "}\n"),
            ("\n", "\"\n"), ("\n", " # x\n"), (" ", " #"), ("\n  ", "\n    "), ("e", ""), ("\n", "\r\n"),
        ]
        return try ExamplePortfolio.files().filter { $0.key.hasSuffix(".yaml") && !$0.key.hasPrefix("standard/") }
            .sorted { $0.key < $1.key }.map { path, bytes in
                var text = String(decoding: bytes, as: UTF8.self)
                for _ in 0..<random.next(below: 6) + 1 {
                    let (right, wrong) = slips[random.next(below: slips.count)]
                    let places = text.ranges(of: right)
                    if !places.isEmpty { text.replaceSubrange(places[random.next(below: places.count)], with: wrong) }
                }
                return (path, text)
            }
    }

    @Test(arguments: 0..<20)
    func `of its form is never refused, whatever was mistyped, and leaves nothing of its kind`(seed: Int) throws {
        var count = 0
        for (path, text) in try Self.mistyped(seed) {
            guard let kind = standard.kind(of: path)?.kind, var repair = try document(text, at: path) else { continue }
            let test = RepairCase(text: text, fixed: text, path: path)
            let findings = try findings(test, text).filter { $0.fix?.safety == .form }
            count += findings.count
            for (finding, outcome) in zip(findings, repair.apply(findings)) {
                #expect(outcome != .refused, "\(path): \(finding.rule.name) \(finding.fix?.edits ?? [])\n\(text)")
            }
            let again = kind.read(name: path, bytes: repair.bytes, conventions)
            let before = kind.read(name: path, bytes: Array(text.utf8), conventions)
            #expect(again.tree.map { $0.root.hasSameValue(as: before.tree?.root ?? $0.root) } == true)
        }
        #expect(count > 10)
    }
}
