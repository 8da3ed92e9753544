import Standards
import Testing
import Text
import Values

@Suite struct `A message of a rule` {
    private func filled(
        _ text: String, _ figures: [String: MessageTemplate.Figure], in language: Language = .english
    ) -> String {
        MessageTemplate(text).filled(figures, by: FigureFormat(language: language, currency: "EUR"))
    }

    @Test func `shows figures in their units, and a dash for one that is missing`() {
        let figures = ["over": MessageTemplate.Figure.number(1500), "id": .text("J3"), "cpi": .missing]
        #expect(filled("{id}: {over|money}, CPI {cpi|ratio}, {nothing}", figures) == "J3: 1,500 €, CPI –, –")
    }

    @Test func `counts one and several, as each language does`() {
        let english = [0, 1, 2].map { filled("for {n|report|reports}", ["n": .number($0)]) }
        #expect(english == ["for 0 reports", "for 1 report", "for 2 reports"])
        let french = [0, 1, 2].map { filled("depuis {n|point|points}", ["n": .number($0)], in: .french) }
        #expect(french == ["depuis 0 point", "depuis 1 point", "depuis 2 points"])
        #expect(filled("red[ for {n|report|reports}]", ["n": .missing]) == "red")
        #expect(MessageTemplate("{n|report|reports}").columns == ["n"])
    }

    @Test func `leaves out what stands in brackets where a figure in it is missing`() {
        let text = "late[ by {slip|days}][, SPI(t) is {spi_t|ratio}] again"
        #expect(filled(text, ["slip": .number(5)]) == "late by 5 d again")
        #expect(filled(text, ["slip": .missing, "spi_t": .number(1)]) == "late, SPI(t) is 1 again")
        #expect(filled(text, [:]) == "late again")
    }

    @Test func `may have more gaps than a stack has frames`() {
        #expect(MessageTemplate(String(repeating: "{a}", count: 200_000)).columns.count == 200_000)
    }

    @Test func `gives a document its figures as they are, and nothing where one is missing`() {
        let figures = ["over": MessageTemplate.Figure.number(1500), "id": .text("J3"), "cpi": .missing]
        #expect(MessageTemplate("{id} {over|money}[, {cpi}]").filledPlainly(figures) == "J3 1500")
        #expect(MessageTemplate("{cpi}").filledPlainly(figures) == nil)
        #expect(MessageTemplate("{none}").filledPlainly(figures) == nil)
    }

    @Test(arguments: ["name one: `objectives: [O1]`", "a [b", "a ] b", "{", "a {b", "[]", ""])
    func `takes brackets without a gap, and those that are not closed, for words`(text: String) {
        #expect(filled(text, [:]) == text)
    }
}
