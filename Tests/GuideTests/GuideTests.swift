import Foundation
import Shell
import Testing

/// Does what a page says, in a session, and reports the first line of each command's output that differs.
private func follow(_ page: Page, in session: inout Session) throws {
    for step in page.steps {
        switch step {
        case .after(let other): try follow(Page("docs/guide/\(other)"), in: &session)
        case .data(let name):
            try FileManager.default.createSymbolicLink(
                at: session.home.appending(path: name), withDestinationURL: Page.folder(ofData: name))
        case .date(let date): session.date = date
        case .author(let email):
            session.variables["GIT_AUTHOR_EMAIL"] = email
            session.variables["GIT_COMMITTER_EMAIL"] = email
        case .file(let path, let text): try session.write(text, to: path)
        case .command(let command, let expected, let line):
            let printed = try session.run(command, isMerged: true).output
                .replacing(session.home.path, with: "/home/claire")
            var actual = printed.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            if actual.last == "" { actual.removeLast() }
            guard let difference = Comparison(expected: expected, actual: actual).difference else { continue }
            Issue.record(
                """
                \(page.name):\(line): $ \(command)
                line \(line + 1 + difference.index) says  \(difference.expected ?? "(nothing more)")
                greffe prints  \(difference.actual ?? "(nothing more)")
                --- all of it:
                \(printed)
                """)
        }
    }
}

/// Pages about data that is published elsewhere.
private let pagesOverData = ["docs/guide/panorama.md"]

private let pages: [String] = {
    let guide =
        (try? FileManager.default.contentsOfDirectory(atPath: Session.root.appending(path: "docs/guide").path)) ?? []
    let ofGuide = guide.filter { $0.hasSuffix(".md") }.sorted().map { "docs/guide/\($0)" }
    return ["README.md", "docs/errors.md", "docs/formats.md", "docs/markdown.md", "docs/refusals.md"]
        + ofGuide.filter { !pagesOverData.contains($0) }
}()

private func follow(_ name: String) throws {
    let page = try Page(name)
    #expect(!page.steps.isEmpty)
    var session = try Session()
    defer { session.remove() }
    try follow(page, in: &session)
}

@Test(arguments: pages)
func `a page shows what the program prints`(name: String) throws {
    try follow(name)
}

@Test(
    .enabled(if: try hasData, "the data they are about is not beside the repository, in ../shared/data"),
    arguments: pagesOverData)
func `a page about published data shows what the program prints`(name: String) throws {
    try follow(name)
}

private var hasData: Bool {
    get throws {
        try pagesOverData.flatMap { try Page($0).data }.allSatisfy {
            FileManager.default.fileExists(atPath: $0.path)
        }
    }
}

@Test func `a comparison finds the line that differs, and three points stand for any lines`() {
    #expect(Comparison(expected: ["a", "...", "d"], actual: ["a", "b", "c", "d"]).difference == nil)
    #expect(Comparison(expected: ["..."], actual: ["a"]).difference == nil)
    #expect(Comparison(expected: [], actual: []).difference == nil)
    #expect(Comparison(expected: ["a", "b"], actual: ["a", "c"]).difference?.actual == "c")
    #expect(Comparison(expected: ["a"], actual: ["a", "b"]).difference?.index == 1)
    #expect(Comparison(expected: ["...", "d"], actual: ["a"]).difference?.expected == "d")
}
