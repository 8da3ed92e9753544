import Testing

@testable import Text

@Suite struct NearestTests {
    @Test(arguments: [
        ("nuge", "nuage"), ("Nuagé", "nuage"), ("orgae", "orage"), ("emial", "email"), ("statuses", "status"),
    ])
    func `a misspelt word leads to the one it is nearest to`(typed: String, meant: String) {
        #expect(typed.nearest(of: ["soleil", "orage", "nuage", "email", "status"]) == meant)
    }

    @Test(arguments: ["", "pluie", "no", "docs", String(repeating: "nuage", count: 20)])
    func `a word that is near to none leads nowhere`(typed: String) {
        #expect(typed.nearest(of: ["soleil", "orage", "nuage", "email", "status"]) == nil)
    }
}
