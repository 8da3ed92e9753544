import Foundation
import Git
import Standards
import TestRepositories
import Testing
import Text
import Workspaces

@testable import Checks

/// Who is told to have changed what, between two states.
@Suite struct AuthorshipTests {
    /// A portfolio with one rule, which names who changed each person.
    private func portfolio() throws -> TestRepository {
        let repository = try TestRepository()
        try repository.commit(
            "Begin",
            [
                "portfolio.yaml": "name: P\ncurrency: EUR\n", "standard/standard.yaml": "name: S\n",
                "standard/schema/person.schema.json": #"""
                {"x-path": "people/{person}.yaml", "type": "object", "properties": {"name": {"type": "string"}}}
                """#,
                "standard/rules/changed.yaml": """
                level: error
                scope: change
                title: {en: Nobody changes}
                why: {en: It is so.}
                sql: |
                  SELECT coalesce(c._at, (SELECT _at FROM standard)) AS _at, c.path, c.how, c.author_email AS who
                  FROM changed_document c WHERE c.kind = 'person'
                message: {en: "{who} {how} {path}"}
                """,
                "people/ann.yaml": "name: Ann\n", "people/ben.yaml": "name: Ben\n",
            ])
        return repository
    }

    private func commit(_ name: String, by author: String, in repository: TestRepository, _ text: String = "") throws {
        try repository.write("name: \(name) \(text)\n", to: "people/\(name).yaml")
        try repository.git("add", "-A")
        try repository.git(["commit", "-q", "-m", "Change"], environment: ["GIT_AUTHOR_EMAIL": "\(author)@x.org"])
    }

    /// What the rule says of a comparison, sorted.
    private func said(_ comparison: Comparison, _ repository: TestRepository) throws -> [String] {
        var options = Portfolio.Options(today: try .of("2026-11-21"))
        options.author = "me@x.org"
        let workspace = try Workspace(containing: repository.path, environment: repository.environment)
        return try Checking(workspace, options).result(of: comparison).findings
            .filter { $0.rule == "changed" }.map { $0.message.text(in: .english) }.sorted()
    }

    private func said(_ state: State, _ repository: TestRepository) throws -> [String] {
        let workspace = try Workspace(containing: repository.path, environment: repository.environment)
        return try said(workspace.comparison(of: state), repository)
    }

    private func range(_ old: String, _ new: String, in repository: TestRepository) throws -> Comparison {
        Comparison(.commit(try repository.id(of: new)), with: .commit(try repository.id(of: old)))
    }

    @Test func `each commit of a range is its author's, and what is undone in it is nobody's`() throws {
        let repository = try portfolio()
        try repository.git("tag", "old")
        try commit("ann", by: "ann", in: repository)
        try commit("ben", by: "ben", in: repository)
        try commit("ben", by: "cat", in: repository, "again")
        try commit("dan", by: "dan", in: repository)
        try repository.remove("people/dan.yaml")
        try repository.commit("Undo")
        let expected = [
            "ann@x.org changed people/ann.yaml", "ben@x.org changed people/ben.yaml",
            "cat@x.org changed people/ben.yaml",
        ]
        #expect(try said(range("old", "HEAD", in: repository), repository) == expected)
        #expect(try said(range("HEAD", "HEAD", in: repository), repository) == [])
        #expect(try said(Comparison(.commit(repository.id(of: "HEAD")), with: nil), repository) == [])
    }

    @Test func `what a merge brings is whose it was, and what it changes itself is who merged`() throws {
        let repository = try portfolio()
        try repository.git("checkout", "-q", "-b", "side")
        try commit("ann", by: "ann", in: repository)
        try repository.git("checkout", "-q", "main")
        try commit("cat", by: "cat", in: repository)
        try repository.git("merge", "-q", "--no-commit", "--no-ff", "side")
        #expect(try said(.staged, repository) == ["ann@x.org changed people/ann.yaml"])
        try repository.write("name: mine\n", to: "people/ben.yaml")
        try repository.git("add", "-A")
        let expected = ["ann@x.org changed people/ann.yaml", "me@x.org changed people/ben.yaml"]
        #expect(try said(.staged, repository) == expected)
        #expect(try said(.workingTree, repository) == expected)
        try repository.git(["commit", "-q", "-m", "Merge"], environment: ["GIT_AUTHOR_EMAIL": "me@x.org"])
        #expect(try said(.commit(repository.id(of: "HEAD")), repository) == expected)
    }

    @Test func `what a rewritten history takes away is told, of nobody`() throws {
        let repository = try portfolio()
        try commit("ann", by: "ann", in: repository)
        try repository.git("tag", "old")
        try repository.git("reset", "-q", "--hard", "HEAD~1")
        try commit("ben", by: "ben", in: repository)
        #expect(
            try said(range("old", "HEAD", in: repository), repository)
                == ["ben@x.org changed people/ben.yaml", "– changed people/ann.yaml"].sorted())
    }

    @Test func `where history is cut, nobody is said to have changed anything`() throws {
        let repository = try portfolio()
        try repository.git("tag", "old")
        try commit("ann", by: "ann", in: repository)
        try commit("ben", by: "ben", in: repository)
        let old = try repository.id(of: "HEAD~1"), new = try repository.id(of: "HEAD")
        try repository.git(["clone", "-q", "--depth", "1", "file://\(repository.path)", "../shallow"])
        let workspace = try Workspace(
            containing: repository.root.appending(path: "shallow").path, environment: repository.environment)
        let options = Portfolio.Options(today: try .of("2026-11-21"))
        let cut = try Checking(workspace, options).result(of: .commit(new)).findings
        #expect(cut.filter { $0.rule == "changed" } == [])
        #expect(try said(.commit(old), repository) == ["ann@x.org changed people/ann.yaml"])
    }
}
