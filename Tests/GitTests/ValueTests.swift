import Git
import TestRepositories
import Testing
import Text

struct ValueTests {
    @Test(arguments: [
        "", "/a", "a/", "a//b", ".", "..", "a/../b", "a/./b", ".git", "a/.GIT/config", "a\0b",
        String(repeating: "a/", count: 64) + "a",
    ])
    func `a path that isn't safe is none`(text: String) {
        #expect(RepositoryPath(text) == nil)
    }

    @Test func `a path knows its parts`() {
        let file = path("projects/crm/.gitkeep")
        #expect(file.name == ".gitkeep")
        #expect(file.parent == path("projects/crm"))
        #expect(path("a").parent == nil)
        #expect(file.isWithin(path("projects/crm")))
        #expect(file.isWithin(file))
        #expect(!file.isWithin(path("projects/cr")))
        #expect(path("projects").appending(path("crm")) == path("projects/crm"))
    }

    @Test func `paths are told apart by their bytes`() {
        #expect(path("e\u{301}") != path("\u{e9}"))
        #expect(Set([path("e\u{301}"), path("\u{e9}")]).count == 2)
    }

    @Test(arguments: [
        "main", "refs/heads/.a", "refs/heads/a..b", "refs/heads/a.lock", "refs/heads/a b", "refs//a", "a/",
    ])
    func `a name that Git wouldn't have is none`(text: String) {
        #expect(RefName(text) == nil)
    }

    @Test func `a reference has a short name`() {
        #expect(RefName(branch: "feature/a")?.text == "refs/heads/feature/a")
        #expect(RefName(tag: "snapshot/2026-11")?.shortName == "snapshot/2026-11")
    }

    @Test func `an object id is its digits`() throws {
        let hex = "0123456789abcdef0123456789ABCDEF01234567"
        #expect(ObjectID(hex: hex)?.hex == hex.lowercased())
        #expect(ObjectID(hex: hex.dropLast()) == nil)
        #expect(ObjectID(hex: "g" + hex.dropFirst()) == nil)
    }

    @Test func `an identity is cleaned as Git cleans it`() {
        #expect(Identity(name: " .Ada <L>\n", email: "<ada@example.org>")?.name == "Ada L")
        #expect(Identity(name: "Ada", email: "<ada@example.org>")?.email == "ada@example.org")
        #expect(Identity(name: " .,", email: "a") == nil)
    }

    @Test(arguments: [
        "1793440800 +0100", "@1793440800 +0100", "2026-10-31T11:00:00+01:00", "2026-10-31 11:00:00 +0100",
        "2026-10-31T11:00+01", "Sat, 31 Oct 2026 11:00:00 +0100", "31 Oct 2026 11:00:00", "2026-10-31T11:00:00.5",
    ])
    func `a date is read in Git's formats`(text: String) {
        #expect(CommitDate(text, defaultOffset: 60) == CommitDate(seconds: 1_793_440_800, offset: 60))
    }

    @Test(arguments: ["", "yesterday", "2026", "2026-13-01T00:00:00Z", "31 Foo 2026 11:00:00", "12 +0100x"])
    func `a date that could be another is none`(text: String) {
        #expect(CommitDate(text, defaultOffset: 0) == nil)
    }

    @Test func `a date knows its day on its own clock`() {
        #expect(CommitDate(seconds: 1_793_440_800, offset: -12 * 60).day == "2026-10-30")
        #expect(CommitDate(seconds: -1, offset: 0).iso8601 == "1969-12-31T23:59:59+00:00")
        #expect(CommitDate(seconds: 951_782_400, offset: 330).iso8601 == "2000-02-29T05:30:00+05:30")
    }
}
