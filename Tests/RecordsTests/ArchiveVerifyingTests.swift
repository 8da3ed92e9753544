import Filing
import Foundation
import Git
import Records
import TestRepositories
import Testing
import Text
import Workspaces

@Suite struct ArchiveVerifyingTests {
    /// Two projects that are filed, one of them twice.
    private func filed() throws -> TestPortfolio {
        let test = try TestPortfolio([
            "projects/crm/project.yaml": "name: CRM\nstate: closed\n",
            "projects/pay/project.yaml": "name: Pay\nstate: closed\n",
        ])
        let (folder, environment) = (test.repository.path, test.repository.environment)
        try TestPortfolio.file(in: folder, environment)
        try TestPortfolio.file("pay", in: folder, environment)
        try TestPortfolio.restore(in: folder, environment)
        try test.repository.commit("More", ["projects/crm/project.yaml": "name: CRM 2\nstate: closed\n"])
        try TestPortfolio.file(in: folder, environment)
        return test
    }

    private func verify(_ repository: TestRepository) throws -> ArchiveVerification {
        let workspace = try Workspace(containing: repository.path, environment: repository.environment)
        let tip = try #require(try ArchiveBranch(in: workspace.repository).tip)
        return try ArchiveVerifying(at: tip, opening: workspace.reopening).verify()
    }

    private func faults(_ repository: TestRepository) throws -> [ArchiveFinding.Fault] {
        try verify(repository).findings.map(\.fault)
    }

    private func record(_ project: String, _ version: Int) throws -> RecordID {
        try #require(RecordID(project, version: version))
    }

    /// Puts another content at a path of the archive's branch; nil removes it.
    private func commit(_ content: Data?, at path: String, in repository: TestRepository, amending: Bool) throws {
        let index = ["GIT_INDEX_FILE": repository.root.appending(path: "index-\(UUID().uuidString)").path]
        try repository.git(["read-tree", "archive"], environment: index)
        if let content {
            let blob = try repository.git(["hash-object", "-w", "--stdin"], input: content)
            let entry = "100644,\(blob.trimmingCharacters(in: .newlines)),\(path)"
            try repository.git(["update-index", "--add", "--cacheinfo", entry], environment: index)
        } else {
            try repository.git(["update-index", "--force-remove", path], environment: index)
        }
        let tree = try repository.git(["write-tree"], environment: index).trimmingCharacters(in: .newlines)
        let parent = amending ? "archive^" : "archive"
        let commit = try repository.line("commit-tree", tree, "-p", parent, "-m", "Tampered with")
        try repository.git("update-ref", "refs/heads/archive", commit)
    }

    /// Makes a record's tag anew for another commit, with the words it had.
    private func retag(_ tag: String, _ commit: String, in repository: TestRepository) throws {
        let message = try repository.git("for-each-ref", "--format=%(contents)", "refs/tags/\(tag)")
        try repository.git("tag", "--force", "--annotate", "--message", message, tag, commit)
    }

    @Test func `a clean archive gives no finding`() throws {
        let test = try filed()
        let verification = try verify(test.repository)
        #expect(verification.findings.isEmpty)
        #expect(verification.recordCount == 3)
        #expect(verification.fileCount == 8)
        #expect(verification.limits.count == 1)
        #expect(verification.limits.first?.text(in: .english).hasPrefix("tags are not all signed") == true)
    }

    @Test func `a version as great as a number can be is only one more record that is damaged`() throws {
        let test = try filed()
        try commit(Data("a: 1\n".utf8), at: "records/crm/v\(Int.max)/record.yaml", in: test.repository, amending: false)
        let findings = try verify(test.repository).findings
        let tampered = try record("crm", .max)
        #expect(findings.contains { $0.record == tampered && $0.fault == .unreadable })
        #expect(findings.contains { $0.fault == .absent })
        #expect(tampered.next == nil)
    }

    @Test func `any flipped byte of any file is found, even where the last commit and its tag are made anew`() throws {
        let test = try filed()
        let repository = test.repository
        let (tip, tag) = (
            try repository.line("rev-parse", "archive"), try repository.line("rev-parse", "archive/crm/v2")
        )
        var generator = SystemRandomNumberGenerator()
        let paths = try repository.git("ls-tree", "-r", "--name-only", "archive").split(separator: "\n").map(
            String.init)
        #expect(paths.count > 15)
        for path in paths {
            var content = Data(try repository.git("show", "archive:\(path)").utf8)
            guard let place = content.indices.randomElement(using: &generator) else { continue }
            content[place] ^= 1 << UInt8.random(in: 0..<7, using: &generator)
            for amending in [false, true] {
                try commit(content, at: path, in: repository, amending: amending)
                if amending { try retag("archive/crm/v2", "archive", in: repository) }
                #expect(try !verify(repository).findings.isEmpty, "\(path), byte \(place)")
                try repository.git("update-ref", "refs/heads/archive", tip)
                try repository.git("update-ref", "refs/tags/archive/crm/v2", tag)
            }
        }
        #expect(try faults(repository).isEmpty)
    }

    @Test func `any flipped byte of an object's file is found, or changes nothing`() throws {
        let test = try filed()
        let repository = test.repository
        var generator = SystemRandomNumberGenerator()
        let listing = try repository.git(
            "rev-list", "--objects", "archive", "archive/crm/v1", "archive/crm/v2", "archive/pay/v1")
        let objects = Set(listing.split(separator: "\n").map { String($0.prefix(40)) })
            .union(try ["crm/v1", "crm/v2", "pay/v1"].map { try repository.line("rev-parse", "archive/\($0)") })
        #expect(objects.count > 30)
        let clean = try verify(repository)
        for object in objects {
            let file = repository.folder.appending(path: ".git/objects/\(object.prefix(2))/\(object.dropFirst(2))")
            let content = try Data(contentsOf: file)
            var damaged = content
            let place = try #require(damaged.indices.randomElement(using: &generator))
            damaged[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file.path)
            try damaged.write(to: file)
            let isNoticed = try isNoticed(in: repository, clean)
            let isWhole = (try? repository.git("cat-file", "-p", object)) != nil
            #expect(isNoticed || isWhole, "\(object), byte \(place)")
            try content.write(to: file)
        }
    }

    private func isNoticed(in repository: TestRepository, _ clean: ArchiveVerification) throws -> Bool {
        do {
            return try verify(repository).findings != clean.findings
        } catch is GitError {
            return true
        }
    }

    @Test func `altered, missing and added files are named, and the commits that touched them`() throws {
        let test = try filed()
        let repository = test.repository
        let file = "records/crm/v1/data/project.yaml"
        let filed = try repository.git("show", "archive:\(file)")
        try commit(Data("name: Other\n".utf8), at: file, in: repository, amending: false)
        let altered = try repository.id(of: "archive")
        #expect(
            try verify(repository).findings
                == [ArchiveFinding(record("crm", 1), .touched(path(file), in: altered, isUndone: false))])
        try commit(Data(filed.utf8), at: file, in: repository, amending: false)
        let undoing = try repository.id(of: "archive")
        #expect(
            try Set(faults(repository)) == [
                .touched(path(file), in: altered, isUndone: true), .touched(path(file), in: undoing, isUndone: true),
            ])
        try repository.git("update-ref", "refs/heads/archive", "archive^^")
        try commit(nil, at: file, in: repository, amending: false)
        let removed = try repository.id(of: "archive")
        #expect(try faults(repository) == [.touched(path(file), in: removed, isUndone: false)])
        try repository.git("update-ref", "refs/heads/archive", "archive^")
        try commit(Data("x\n".utf8), at: "records/crm/v1/data/new.yaml", in: repository, amending: false)
        #expect(try faults(repository) == [.added(path("records/crm/v1/data/new.yaml"))])
        try repository.git("update-ref", "refs/heads/archive", "archive^")
        try commit(Data("format: 1\n".utf8), at: "records/pay/v1/record.yaml", in: repository, amending: false)
        let document = path("records/pay/v1/record.yaml")
        let overwritten = try repository.id(of: "archive")
        #expect(try Set(faults(repository)) == [.unreadable, .touched(document, in: overwritten, isUndone: false)])
    }

    @Test func `missing, moved and lightweight tags are named`() throws {
        let test = try filed()
        let repository = test.repository
        let origin = try repository.id(of: "archive/crm/v1^{commit}")
        try repository.git("tag", "--delete", "archive/crm/v1")
        #expect(try faults(repository) == [.untagged])
        try repository.git("tag", "archive/crm/v1", origin.hex)
        #expect(try faults(repository) == [.lightweightTag])
        try repository.git("tag", "--force", "--annotate", "--message", "Mine", "archive/crm/v1", "archive")
        let other = try repository.id(of: "archive")
        #expect(Set(try faults(repository)) == [.movedTag(to: other, from: origin), .otherDocument])
    }

    @Test func `a record that was removed is missed by its tag and by later versions`() throws {
        let test = try filed()
        let repository = test.repository
        try repository.git("update-ref", "refs/heads/archive", "archive^")
        #expect(try verify(repository).findings == [ArchiveFinding(record("crm", 2), .absent)])
    }

    @Test func `a clone without tags, or with a part of history, says what it can't know`() throws {
        let test = try filed()
        let clone = try TestRepository()
        try clone.git(
            "fetch", "--quiet", "--no-tags", "--depth", "1", "file://\(test.repository.path)", "archive:archive")
        try clone.git("remote", "add", "origin", test.repository.path)
        let verification = try verify(clone)
        #expect(verification.findings.isEmpty)
        #expect(
            verification.limits.map { $0.text(in: .english).prefix(25) }
                == [
                    "this clone's history is cu", "no tag of the archive is h",
                ].map { $0.prefix(25) })
    }
}
