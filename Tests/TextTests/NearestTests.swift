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

    @Test(arguments: [
        // One slip, and nothing else is as near.
        ("emial", "email", true), ("Nuaje", "nuage", true),
        // Two slips; another word as near; a word of three letters; a digit.
        ("statusess", "status", false), ("lot", "lots", false), ("rad", "red", false), ("J3-a", "J2-a", false),
    ])
    func `what is meant is certain where nothing else can be`(typed: String, meant: String, isCertain: Bool) {
        let words = Spellings(["email", "nuage", "status", "lots", "lost", "red", "J2-a"])
        #expect(words.meant(by: typed) == Spellings.Meant(text: meant, isCertain: isCertain))
    }

    @Test func `a word that stands twice is one`() {
        #expect(Spellings(["active", "Active", "actif"]).meant(by: "actve")?.isCertain == true)
        #expect(Spellings(["lots", "lost", "loss"]).meant(by: "losts")?.isCertain == false)
    }
}
