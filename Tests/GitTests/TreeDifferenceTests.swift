import Git
import TestRepositories
import Testing

struct TreeDifferenceTests {
    @Test func `two trees differ in the files that git diff-tree names`() throws {
        let test = try TestRepository()
        let first = try test.commit(
            "first",
            ["a.yaml": "1", "a/b.yaml": "2", "a/c/d.yaml": "3", "a-b": "4", "same/e": "5", "gone/f": "6", "file": "7"])
        for path in ["a/b.yaml", "gone/f", "file", "a-b"] { try test.remove(path) }
        try test.run(["ln", "-s", "a.yaml", "a-b"])
        let second = try test.commit("second", ["a/c/d.yaml": "3+", "file/g": "8", "new/h/i": "9", "a/b.yaml/j": "2"])
        let repository = try test.open()
        for (old, new) in [(first, second), (second, first), (first, first)] {
            let difference = try repository.difference(
                ofTree: repository.commit(new).tree, from: repository.commit(old).tree)
            let told = try test.git("diff-tree", "-r", "--no-renames", "--no-abbrev", old.hex, new.hex)
            let lines = told.split(separator: "\n").map { $0.dropFirst().split { $0 == " " || $0 == "\t" } }
            let absent = String(repeating: "0", count: 40)
            #expect(
                Set(difference.former.map { "\($0.path) \($0.id)" })
                    == Set(lines.filter { $0[2] != absent }.map { "\($0[5]) \($0[2])" }))
            #expect(
                Set(difference.current.map { "\($0.path) \($0.id)" })
                    == Set(lines.filter { $0[3] != absent }.map { "\($0[5]) \($0[3])" }))
        }
    }
}
