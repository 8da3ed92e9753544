import Standards
import Testing
import Text
import Values

@Suite struct `A message of a rule` {
    private func filled(_ text: String, _ figures: [String: MessageTemplate.Figure]) -> String {
        MessageTemplate(text).filled(figures, by: FigureFormat(language: .english, currency: "EUR"))
    }

    @Test func `shows figures in their units, and a dash for one that is missing`() {
        let figures = ["over": MessageTemplate.Figure.number(1500), "id": .text("J3"), "cpi": .missing]
        #expect(filled("{id}: {over|money}, CPI {cpi|ratio}, {nothing}", figures) == "J3: 1,500 €, CPI –, –")
    }

    @Test func `leaves out what stands in brackets where a figure in it is missing`() {
        let text = "late[ by {slip|days}][, SPI(t) is {spi_t|ratio}] again"
        #expect(filled(text, ["slip": .number(5)]) == "late by 5 d again")
        #expect(filled(text, ["slip": .missing, "spi_t": .number(1)]) == "late, SPI(t) is 1 again")
        #expect(filled(text, [:]) == "late again")
    }

    @Test(arguments: ["name one: `objectives: [O1]`", "a [b", "a ] b", "{", "a {b", "[]", ""])
    func `takes brackets without a gap, and those that are not closed, for words`(text: String) {
        #expect(filled(text, [:]) == text)
    }
}
