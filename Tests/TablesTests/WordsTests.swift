import Testing

@testable import Tables

@Suite struct WordsTests {
    @Test(arguments: [
        ("SELECT 'from slip', \"slip\" FROM landing", ["select", "slip", "from", "landing"]),
        ("SELECT 'it''s late' -- slip\n, 1 /* slip */ FROM `a 'b' c`", ["select", "1", "from", "a", "b", "c"]),
        ("SELECT 'never closed slip", ["select"]),
        ("SELECT 1 /* slip */*2 /**/ FROM b", ["select", "1", "2", "from", "b"]),
    ])
    func `of a statement are those of its names, not those of its texts and comments`(sql: String, words: [String]) {
        #expect(Array(Words(of: sql)) == words)
    }

    @Test func `in a text don't hold a view`() {
        var views = StandardViews([View(name: "slip", sql: "SELECT 1 AS a"), View(name: "late", sql: "SELECT 2 AS a")])
        views.hold(for: ["SELECT 'from slip' FROM late", "SELECT 'join slip' FROM late"])
        #expect(views.isToBeHeld(View(name: "late", sql: "")))
        #expect(!views.isToBeHeld(View(name: "slip", sql: "")))
    }
}
