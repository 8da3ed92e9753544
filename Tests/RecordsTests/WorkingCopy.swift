import Checks
import Foundation
import Git
import Records
import TestRepositories
import Testing
import Text
import Values
import Workspaces

/// A folder in which people work on a portfolio, made as Git makes it: the repository itself, a clone, a linked worktree.
struct WorkingCopy {
    let repository: TestRepository
    /// The folder's name beside that of the repository.
    let name: String

    init(_ name: String = "work", of test: TestPortfolio) {
        repository = test.repository
        self.name = name
    }

    /// A clone of what is committed, made by `git clone` with these options.
    static func clone(_ name: String, of test: TestPortfolio, _ options: String...) throws -> WorkingCopy {
        let copy = WorkingCopy(name, of: test)
        try test.repository.git(["clone", "-q"] + options + ["file://\(test.repository.path)", "../\(name)"])
        return copy
    }

    var path: String { repository.root.appending(path: name).path }

    @discardableResult
    func git(_ arguments: String...) throws -> String { try repository.git(arguments, in: name) }

    @discardableResult
    func close() throws -> ClosedPeriod { try TestPortfolio.close(in: path, repository.environment) }

    @discardableResult
    func file() throws -> FiledRecord { try TestPortfolio.file(in: path, repository.environment) }

    @discardableResult
    func restore() throws -> RestoredProject { try TestPortfolio.restore(in: path, repository.environment) }

    var status: String {
        get throws { try git("status", "--porcelain", "--untracked-files=all") }
    }

    func exists(_ file: String) -> Bool { repository.exists("../\(name)/\(file)") }

    /// The findings of a state, as `rule path`.
    func findings(_ state: State) throws -> [String] {
        let workspace = try Workspace(containing: path, environment: repository.environment)
        let options = Portfolio.Options(today: try #require(Day("2026-11-13")))
        return try Checking(workspace, options).result(of: state).allOpen.map { "\($0.rule.name) \($0.path)" }
    }

    /// Closes a period, files the closed project "crm" and brings it back: after each, the commit has what was asked
    /// for, Git sees nothing that is left to do, and a second run finds all done.
    func closeFileAndRestore() throws {
        let project = try git("rev-parse", "HEAD:projects/crm")
        #expect(try !close().stoodAlready)
        try expectCommitted("Snapshot 2026-10")
        #expect(try close().stoodAlready)
        #expect(try !file().stoodAlready)
        try expectCommitted("Archive crm v1")
        #expect(try git("ls-files", "projects/crm") == "")
        #expect(try git("rev-parse", "archive:records/crm/v1/data") == project)
        #expect(try file().stoodAlready)
        #expect(try !restore().stoodAlready)
        try expectCommitted("Restore crm v1")
        #expect(try git("rev-parse", "HEAD:projects/crm") == project)
        #expect(try restore().stoodAlready)
    }

    func expectCommitted(_ subject: String) throws {
        #expect(try git("log", "-1", "--format=%s") == subject + "\n")
        #expect(try status == "")
        #expect(try git("fsck", "--strict", "--no-dangling") == "")
    }

    /// The English words of the error that `body` ends with, which must change nothing.
    func refusal(_ body: () throws -> Void) throws -> String {
        let before = try git("for-each-ref") + status
        let words = try words(body)
        #expect(try git("for-each-ref") + status == before)
        return words
    }

    private func words(_ body: () throws -> Void) throws -> String {
        do {
            try body()
            return "not refused"
        } catch HistoryFailure.refused(let message) {
            return message.text(in: .english)
        } catch HistoryFailure.git(let error) {
            return error.message.text(in: .english)
        } catch HistoryFailure.portfolio(let error) {
            return error.message.text(in: .english)
        }
    }
}

extension TestPortfolio {
    /// A portfolio whose project "crm" may be filed.
    static func withClosedProject(_ changes: [String: String] = [:]) throws -> TestPortfolio {
        try TestPortfolio(["projects/crm/project.yaml": "name: CRM\nstate: closed\n"].merging(changes) { $1 })
    }
}
