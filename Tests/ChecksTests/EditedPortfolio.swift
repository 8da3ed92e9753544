import Foundation
import Standards
import TestRepositories
import TestSupport
import Testing
import Text

@testable import Checks

/// The example portfolio in a real repository, edited, staged and committed at random: the same for the same seed.
struct EditedPortfolio {
    let repository: TestRepository
    private let folder: URL
    private var random: SplitMix
    private var commitCount = 0

    init(seed: UInt64) throws {
        repository = try TestRepository()
        folder = repository.folder
        random = SplitMix(seed: seed)
        for (path, source) in BuiltInFiles.common { try repository.write(source.string, to: "standard/" + path) }
        for (path, bytes) in try ExamplePortfolio.files() {
            try repository.write(String(decoding: bytes, as: UTF8.self), to: path)
        }
        try repository.commit("Begin")
    }

    /// Does one thing that people do to a portfolio; says what, for whoever has to find out why a test failed.
    mutating func edit() throws -> String {
        switch Int.random(in: 0..<24, using: &random) {
        case 0..<9: try rewriteLine(of: document())
        case 9: try rewriteLine(of: "portfolio.yaml")
        case 10: try copy(document())
        case 11, 12: try remove(document())
        case 13: try moveProject()
        case 14, 15: try writeWaiver()
        case 16: try editStandard()
        case 17: try editRule()
        case 18: try addOddFile()
        case 19, 20: try stage()
        case 21, 22: try commit()
        default: try restore()
        }
    }

    /// Stages all there is.
    func stageAll() throws { try repository.git("add", "-A") }
}

extension EditedPortfolio {
    private mutating func pick<Element>(_ elements: [Element]) throws -> Element {
        try #require(elements.randomElement(using: &random))
    }

    private func paths(where isIncluded: (String) -> Bool) throws -> [String] {
        try repository.git("ls-files", "-z", "--cached", "--others", "--exclude-standard").split(separator: "\0")
            .map(String.init).filter { isIncluded($0) && repository.exists($0) }.sorted()
    }

    private var projects: [String] {
        get throws {
            let paths = try paths { $0.hasPrefix("projects/") }
            return Set(paths.compactMap { $0.split(separator: "/").dropFirst().first.map(String.init) }).sorted()
        }
    }

    /// A document that people write; mostly one of a project.
    private mutating func document() throws -> String {
        let isAny = Int.random(in: 0..<3, using: &random) == 0
        let ofProjects = try paths { $0.hasPrefix("projects/") }
        guard isAny || ofProjects.isEmpty else { return try pick(ofProjects) }
        return try pick(try paths { !$0.hasPrefix("standard/") })
    }

    /// Takes a line out, writes one of another document in its place, or changes a word or a figure of it.
    private mutating func rewriteLine(of path: String) throws -> String {
        guard repository.exists(path) else { return "no \(path)" }
        var lines = try repository.read(path).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let place = Int.random(in: 0..<lines.count, using: &random)
        switch Int.random(in: 0..<6, using: &random) {
        case 0: lines.remove(at: place)
        case 1:
            let other = try repository.read(try document())
            lines[place] = try pick(other.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
        case 2: lines.insert(try pick(Self.lines), at: place)
        case 3: lines[place] = lines[place].replacing(/\d/) { _ in "\(Int.random(in: 0...9, using: &random))" }
        case 4:
            let words = try pick(Self.words)
            for word in words { lines[place] = lines[place].replacingOccurrences(of: word, with: try pick(words)) }
        default:
            let name = lines[place].split(separator: ":").first ?? ""
            lines[place] = "\(name): \(try pick(Self.values + projects))"
        }
        try repository.write(lines.joined(separator: "\n"), to: path)
        return "line \(place + 1) of \(path) is \(lines.indices.contains(place) ? lines[place] : "gone")"
    }

    /// Lines that may be misplaced, broken or a fault.
    private static let lines = [
        "overall: rouge", "schedule: vert", "cost: green", "progress: 95", "raf: 12 k€", "state: active",
        "state: closed", "summary: TBD", "class: small", "class: large", "manager: nobody", "\t: [", "- a: {b",
        "name: [", "état: nuage", "as_of: 2026-11-10", "objectives: [O1, O9]",
        "fiscal_year: 13", "first_period: 9999-12", "needs: [{for: J1, project: refonte-sirh, milestone: J3}]",
        "crm;L1;CP;12000", "refonte-sirh;L1;CP;-300,50",
    ]
    private static let words = [
        ["green", "amber", "red"], ["vert", "orange", "rouge"], ["active", "closed", "on_hold", "proposed", "closing"],
        ["small", "medium", "large"], ["J1", "J2", "J3", "J4"], ["R1", "R2", "R3"], ["2026-09", "2026-10", "2026-11"],
        ["planning", "executing", "closing", "initiating"],
    ]
    private static let values = [
        "active", "red", "vert", "50 %", "100", "2026-11-01", "31/12/2026", "cmartin", "jfaure", "nobody", "TBD", "J2",
        "monthly", "weekly", "12 000", "[a, b]", "", "\"", "0", "-1", "13", "1e400", "9999999999999999999999999999999",
        "9999-12-31", "0001-01-01", "9999-W53", "2026-13", "0000", "\u{0}", "\u{FEFF}",
    ]

    /// Copies a document to another name of its kind: another project, another month.
    private mutating func copy(_ path: String) throws -> String {
        var parts = path.split(separator: "/").map(String.init)
        if parts[0] == "projects", parts.count > 2, let other = try projects.randomElement(using: &random) {
            parts[1] = other
        }
        let name = parts.removeLast()
        parts.append(name.replacing(/2026-\d\d/) { _ in "2026-0\(Int.random(in: 1...9, using: &random))" })
        let target = parts.joined(separator: "/")
        try repository.write(repository.read(path), to: target)
        return "\(path) copied to \(target)"
    }

    private mutating func remove(_ path: String) throws -> String {
        try repository.remove(path)
        return "\(path) removed"
    }

    private mutating func moveProject() throws -> String {
        guard let project = try projects.randomElement(using: &random) else { return "nothing to move" }
        let name = "projet-\(Int.random(in: 1...3, using: &random))"
        guard !repository.exists("projects/\(name)") else { return "\(name) is there" }
        let projects = folder.appending(path: "projects")
        try FileManager.default.moveItem(at: projects.appending(path: project), to: projects.appending(path: name))
        return "\(project) moved to \(name)"
    }

    private mutating func writeWaiver() throws -> String {
        let rules = try paths { $0.hasPrefix("standard/rules/") }.map { $0.split(separator: "/")[2].dropLast(5) }
        guard let project = try projects.randomElement(using: &random) else { return "nothing to waive" }
        let path = Bool.random(using: &random) ? "waivers.yaml" : "projects/\(project)/waivers.yaml"
        let until = try pick(["2026-12-31", "2026-11-22", "2026-11-01", "soon"])
        let rule = try pick(rules.map(String.init) + ["status-overdue", "watermelon-cost", "unknown"])
        try repository.write(
            "W1: {rule: \(rule), reason: It is known, granted_by: hlefebvre, until: \(until)}\n", to: path)
        return "\(path) waives \(rule) until \(until)"
    }

    private mutating func editStandard() throws -> String {
        let rule = try pick([
            "status-overdue", "watermelon-cost", "name-near-duplicate", "rag-unexplained", "waiver-unused",
        ])
        let level = try pick(["none", "error", "advice", "warning, class: large", "none, class: medium"])
        let path = "standard/standard.yaml"
        guard repository.exists(path) else { return "no standard" }
        let text = try repository.read(path)
        let changed = text.replacingOccurrences(
            of: "\nlevels:\n", with: "\nlevels:\n  - {rule: \(rule), level: \(level)}\n")
        try repository.write(changed, to: path)
        return "level of \(rule) is \(level)"
    }

    /// Changes the question that a rule asks, so that it finds more, can't be asked, or fails on what some rows hold.
    private mutating func editRule() throws -> String {
        guard let path = try paths(where: { $0.hasPrefix("standard/rules/") }).randomElement(using: &random) else {
            return "no rule"
        }
        let text = try repository.read(path)
        let (old, new) = try pick([
            (" AND ", " OR "), ("SELECT", "SELEC"), ("level: error", "level: advice"), ("NOT EXISTS", "EXISTS"),
            ("WHERE", "WHERE json('[' || p.class || ']') IS NULL OR"),
        ])
        let range = text.range(of: old)
        try repository.write(range.map { text.replacingCharacters(in: $0, with: new) } ?? text, to: path)
        return "\(old) is \(new) in \(path)"
    }

    private mutating func addOddFile() throws -> String {
        guard let project = try projects.randomElement(using: &random) else { return "no project" }
        let path = try pick([
            "projects/\(project)/charter.md", "projects/\(project)/Risks.yaml",
            "projects/\(project)/status/2026-10.md", "projects/\(project)/status/2026-10.YAML",
            "projects/\(project)/end-report.yaml", "notes.txt", "people/CON.yaml", "people/Cmartin.yaml",
        ])
        if Int.random(in: 0..<4, using: &random) == 0, !repository.exists(path) {
            try FileManager.default.createSymbolicLink(
                atPath: folder.appending(path: path).path, withDestinationPath: "portfolio.yaml")
            return "\(path) is a link"
        }
        try repository.write("name: Odd\n", to: path)
        return "\(path) added"
    }

    private mutating func stage() throws -> String {
        let all = Int.random(in: 0..<3, using: &random) == 0
        guard !all, let path = try paths(where: { $0.contains("/") }).randomElement(using: &random) else {
            try repository.git("add", "-A")
            return "all staged"
        }
        let part = path.split(separator: "/").dropLast().joined(separator: "/")
        try repository.git("add", "-A", part)
        return "\(part) staged"
    }

    private mutating func commit() throws -> String {
        if Bool.random(using: &random) { try repository.git("add", "-A") }
        commitCount += 1
        try repository.commitStaged("Edit", at: 1_790_000_000 + commitCount * 3_600)
        return "committed"
    }

    /// Goes back to what was committed.
    private mutating func restore() throws -> String {
        guard Bool.random(using: &random) else {
            try repository.git("checkout", "-q", "--", ".")
            return "the working tree is as staged"
        }
        try repository.git("reset", "-q", "--hard")
        try repository.git("clean", "-fdq")
        return "all is as committed"
    }
}
