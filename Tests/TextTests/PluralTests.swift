import Testing

@testable import Text

@Test func `one is singular in both languages, and none in French too`() {
    #expect([0, 1, 2].map { $0.english("finding") } == ["0 findings", "1 finding", "2 findings"])
    #expect([0, 1, 2].map { $0.french("constat") } == ["0 constat", "1 constat", "2 constats"])
    #expect([1, 2].map { $0.english("advice", plural: "advice") } == ["1 advice", "2 advice"])
    #expect(
        [1, 2].map { $0.french("fichier écrit", plural: "fichiers écrits") } == [
            "1 fichier écrit", "2 fichiers écrits",
        ])
}
