import Checks
import Filing
import Git
import Records
import TestRepositories
import Testing
import Text

@Suite struct ProjectFilingTests {
    private static let closed = [
        "projects/crm/project.yaml": "name: CRM\nbudget: 1000\nstate: closed\ncauses: [scope]\n"
    ]

    private func portfolio(_ changes: [String: String] = [:]) throws -> TestPortfolio {
        try TestPortfolio(Self.closed.merging(changes) { $1 })
    }

    @discardableResult
    private func file(_ test: TestPortfolio, _ project: String = "crm", asOf: String = "2026-11-13") throws
        -> FiledRecord
    {
        try TestPortfolio.file(project, in: test.repository.path, test.repository.environment, asOf: asOf)
    }

    @discardableResult
    private func restore(_ test: TestPortfolio, version: Int? = nil) throws -> RestoredProject {
        try TestPortfolio.restore(version: version, in: test.repository.path, test.repository.environment)
    }

    /// The English words in which filing or restoring is refused, which must change nothing.
    private func refusal(_ test: TestPortfolio, _ body: () throws -> Void) throws -> String {
        let before = try test.repository.git("for-each-ref") + test.status
        let words = try words(body)
        #expect(try test.repository.git("for-each-ref") + test.status == before)
        return words
    }

    private func words(_ body: () throws -> Void) throws -> String {
        do {
            try body()
            return "not refused"
        } catch HistoryFailure.refused(let message) {
            #expect(message.texts.count == 2)
            return message.text(in: .english)
        } catch HistoryFailure.git(let error) {
            return error.message.text(in: .english)
        } catch HistoryFailure.blocked(let findings, _) {
            return findings.map(\.rule.name).joined(separator: " ")
        }
    }

    @Test func `a closed project becomes a record, and leaves the portfolio`() throws {
        let test = try portfolio()
        let blobs = try test.repository.git("ls-tree", "-r", "HEAD:projects/crm")
        let filed = try file(test)
        #expect(filed.id == RecordID("crm", version: 1))
        #expect(try test.repository.line("rev-parse", "archive") == filed.record.hex)
        #expect(try test.repository.line("rev-parse", "archive/crm/v1^{commit}") == filed.record.hex)
        #expect(try test.repository.git("ls-tree", "-r", "archive:records/crm/v1/data") == blobs)
        #expect(try test.repository.git("ls-files", "projects/crm") == "")
        #expect(try test.status == "")
        #expect(try test.repository.git("fsck", "--strict", "--no-dangling") == "")
        let standard = try test.repository.line("rev-parse", "HEAD:standard")
        #expect(try test.repository.line("rev-parse", "archive:standards/\(standard)") == standard)
        let message = try test.repository.git("log", "-1", "--format=%B")
        #expect(message.contains("archive/crm/v1") && message.contains("Greffe-Archived: crm v1"))
    }

    @Test func `a record says what the standard's view says, and the digest of every file`() throws {
        let test = try portfolio()
        let source = try test.repository.line("rev-parse", "HEAD")
        let standard = try test.repository.line("rev-parse", "HEAD:standard")
        try file(test)
        let document = try test.repository.git("show", "archive:records/crm/v1/record.yaml")
        let lines = document.split(separator: "\n").filter {
            !$0.contains("sha256") && !$0.hasPrefix("s") && !$0.hasPrefix("p")
        }
        #expect(
            lines == [
                "name: CRM", "budget: 333.33", "causes: [scope]", "format: 1", "filed: 2026-11-13", "files:",
                "  project.yaml:", "    size: 53", "  status/2026-10.yaml:", "    size: 15", "  status/2026-11.yaml:",
                "    size: 13",
            ])
        let manifest = try #require(Manifest(Array(document.utf8)))
        #expect(manifest.source?.hex == source)
        #expect(manifest.standard?.hex == standard)
        #expect(manifest.files.count == 3)
        for (path, digest) in manifest.files {
            let content = try test.repository.git("show", "archive:records/crm/v1/data/\(path)")
            #expect(digest == Manifest.FileDigest(of: Array(content.utf8)))
        }
    }

    @Test func `filing again writes nothing`() throws {
        let test = try portfolio()
        let first = try file(test)
        let references = try test.repository.git("for-each-ref")
        let again = try file(test, asOf: "2026-12-01")
        #expect(again.stoodAlready && again.record == first.record && again.id == first.id)
        #expect(try test.repository.git("for-each-ref") == references)
    }

    @Test func `a project that was brought back and changed gets a second version`() throws {
        let test = try portfolio()
        let folder = try test.repository.line("rev-parse", "HEAD:projects/crm")
        try file(test)
        let restored = try restore(test)
        #expect(!restored.stoodAlready)
        #expect(try test.repository.line("rev-parse", "HEAD:projects/crm") == folder)
        #expect(try test.status == "")
        try test.repository.commit("More", ["projects/crm/project.yaml": "name: CRM 2\nstate: closed\n"])
        let second = try file(test)
        #expect(second.id == RecordID("crm", version: 2))
        #expect(try test.repository.git("show", "archive:records/crm/v2/record.yaml").contains("supersedes: 1\n"))
        #expect(try test.repository.git("show", "archive:records/crm/v1/record.yaml").contains("name: CRM\n"))
        #expect(try test.repository.git("tag", "--list") == "archive/crm/v1\narchive/crm/v2\n")
        #expect(try restore(test, version: 1).id == RecordID("crm", version: 1))
        #expect(try test.repository.line("rev-parse", "HEAD:projects/crm") == folder)
    }

    @Test func `an unchanged project that was brought back is filed as what it was`() throws {
        let test = try portfolio()
        let first = try file(test)
        try restore(test)
        let again = try file(test)
        #expect(again.id == first.id && again.record == first.record && !again.stoodAlready)
        #expect(try test.repository.git("ls-files", "projects/crm") == "")
    }

    @Test func `two projects are two commits of one branch`() throws {
        let test = try portfolio(["projects/pay/project.yaml": "name: Pay\nstate: closed\n"])
        try file(test)
        try file(test, "pay")
        #expect(try test.repository.line("rev-list", "--count", "archive") == "2")
        #expect(
            try test.repository.git("ls-tree", "--name-only", "archive:standards").split(separator: "\n").count == 1)
    }

    @Test func `what is not closed, not committed or not there is refused`() throws {
        let test = try portfolio()
        #expect(
            try refusal(test) { try file(test, "pay") }
                == "\"pay\" is not closed: give it the state closed or cancelled, with its outcome, and commit that")
        #expect(
            try refusal(test) { try file(test, "erp") }
                == "no project \"erp\" is committed, and none was filed: `greffe archive list` shows what was")
        #expect(
            try refusal(test) { try restore(test) }
                == "there is no branch archive here: nothing was filed, or `git fetch origin archive` has to bring it")
        try test.repository.write("a", to: "projects/crm/notes.txt")
        #expect(
            try refusal(test) { try file(test) }
                == "a project is filed as it is committed; commit these files first: projects/crm/notes.txt")
    }

    @Test func `findings of the project stop it, those of others don't`() throws {
        let test = try portfolio([
            "projects/crm/project.yaml": "budget: 1000\nstate: closed\n",
            "projects/pay/project.yaml": "name: Pay\nstate: closed\n",
        ])
        #expect(try refusal(test) { try file(test) } == "name-missing")
        #expect(try file(test, "pay").id == RecordID("pay", version: 1))
    }

    @Test func `files that can be run stay so, those of the standard too`() throws {
        let test = try portfolio()
        try test.repository.git("update-index", "--chmod=+x", "standard/standard.yaml", "projects/crm/project.yaml")
        try test.repository.git("commit", "-q", "-m", "Make two files executable")
        try test.repository.git("checkout", "--", ".")
        try file(test)
        let standard = try test.repository.line("rev-parse", "HEAD:standard")
        #expect(try test.repository.line("rev-parse", "archive:standards/\(standard)") == standard)
        try restore(test)
        #expect(try test.repository.git("ls-files", "-s", "projects/crm/project.yaml").hasPrefix("100755"))
        #expect(try test.status == "")
    }

    @Test func `links are refused`() throws {
        let test = try portfolio()
        try test.repository.git(
            "update-index", "--add", "--cacheinfo",
            "120000,\(try test.repository.line("rev-parse", "HEAD:README.md")),projects/crm/link")
        try test.repository.git("commit", "--quiet", "-m", "A link")
        #expect(
            try refusal(test) { try file(test) }
                == "link of \"crm\" is a link or a submodule: a record holds files alone")
    }

    @Test func `a standard without the view or with another column than its schema is told so`() throws {
        let without = try portfolio([
            "standard/views/record_fields.sql": "SELECT _at, project, name AS title FROM project"
        ])
        #expect(
            try refusal(without) { try file(without) }
                == "the view \"record_fields\" gives a column \"title\" that standard/schema/record_fields.schema.json does not have: add it there"
        )
        let wrong = try portfolio([
            "standard/views/record_fields.sql": "SELECT _at, project, 'much' AS budget FROM project"
        ])
        #expect(
            try refusal(wrong) { try file(wrong) }.hasPrefix(
                "what the view \"record_fields\" gives breaks the record's schema:"))
    }

    @Test func `a restored project that was changed is not overwritten`() throws {
        let test = try portfolio()
        try file(test)
        try test.repository.commit("Another", ["projects/crm/project.yaml": "name: Another\n"])
        #expect(
            try refusal(test) { try restore(test) }
                == "there is a project \"crm\" in the portfolio, other than the record has it")
        #expect(
            try refusal(test) { try restore(test, version: 7) }
                == "\"crm\" has no record of that version; it has v1")
    }

    private func clone(of repository: TestRepository) throws -> TestRepository {
        let clone = try TestRepository()
        try clone.git("remote", "add", "origin", repository.path)
        try clone.git("fetch", "--quiet", "origin")
        try clone.git("checkout", "--quiet", "-B", "main", "origin/main")
        return clone
    }

    @Test func `a clone files after the records of its remote`() throws {
        let test = try portfolio(["projects/pay/project.yaml": "name: Pay\nstate: closed\n"])
        try file(test)
        let clone = try clone(of: test.repository)
        try TestPortfolio.file("pay", in: clone.path, clone.environment)
        #expect(try clone.line("rev-parse", "archive^") == (try test.repository.line("rev-parse", "archive")))
    }

    @Test func `nothing is filed while a remote has records that are missing here`() throws {
        let test = try portfolio(["projects/pay/project.yaml": "name: Pay\nstate: closed\n"])
        try file(test)
        let clone = try clone(of: test.repository)
        try clone.git("branch", "--no-track", "archive", "origin/archive")
        try file(test, "pay")
        try clone.git("fetch", "--quiet")
        #expect {
            try TestPortfolio.file("pay", in: clone.path, clone.environment)
        } throws: { error in
            guard case HistoryFailure.refused(let message) = error else { return false }
            return message.text(in: .english).contains(
                "has records that the branch archive here lacks: bring them in first with `git fetch .")
        }
    }

    @Test func `nothing is filed in a clone that does not fetch the archive`() throws {
        let test = try portfolio(["projects/pay/project.yaml": "name: Pay\nstate: closed\n"])
        try file(test)
        let clone = try TestRepository()
        try clone.git("remote", "add", "-t", "main", "origin", test.repository.path)
        try clone.git("fetch", "--quiet", "origin")
        try clone.git("checkout", "--quiet", "-B", "main", "origin/main")
        #expect {
            try TestPortfolio.file("pay", in: clone.path, clone.environment)
        } throws: { error in
            guard case HistoryFailure.refused(let message) = error else { return false }
            return message.text(in: .english).hasPrefix("this clone does not fetch the branch archive of origin")
        }
        #expect(try clone.git("branch", "--list", "archive") == "")
    }
}
