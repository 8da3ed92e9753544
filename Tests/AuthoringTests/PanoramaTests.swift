import Authoring
import Foundation
import Testing
import Text

/// The two editions of the French State's register of its large IT projects; see the README beside them.
private let editions = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "../shared/data/panorama").standardizedFileURL

private func edition(_ name: String) throws -> Data {
    try Data(contentsOf: editions.appending(path: "\(name).csv"))
}

private let isThere = FileManager.default.fileExists(atPath: editions.path)

/// The mapping of the guide.
private func mapping() throws -> String {
    let guide = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "docs/guide/panorama.yaml")
    return String(decoding: try Data(contentsOf: guide), as: UTF8.self)
}

/// The common standard as the register's keepers would edit it: its phases, and no reports.
private func registersStandard(_ common: String) -> String {
    var lines: [Substring] = []
    var isLeftOut = false
    for line in common.split(separator: "\n", omittingEmptySubsequences: false) {
        if line.first?.isLetter == true { isLeftOut = ["phases:", "gates:", "artefacts:"].contains(line) }
        if !isLeftOut { lines.append(line) }
        if line == "levels:" {
            let rules = ["status-never-filed", "standard-unpinned", "no-risk-declared", "project-without-request"]
            for rule in rules {
                lines.append("  - {rule: \(rule), level: none}")
            }
        }
    }
    let phases = ["framing": "Cadrage", "building": "Conception", "trial": "Expérimentation", "rollout": "Déploiement"]
    let order = ["framing", "building", "trial", "rollout"]
    return lines.joined(separator: "\n") + "\nphases:\n"
        + order.map { "  \($0): {title: {en: \($0), fr: \(phases[$0] ?? "")}}\n" }.joined()
}

private func registersPortfolio(language: Language) throws -> TestPortfolio {
    let portfolio = try TestPortfolio(language: language)
    try portfolio.write(registersStandard(portfolio.read("standard/standard.yaml")), to: "standard/standard.yaml")
    try portfolio.commit("Name the register's phases")
    return portfolio
}

@Suite(.enabled(if: isThere, "the editions are not beside the repository: ../shared/data/panorama"))
struct PanoramaTests {
    @Test func `two editions of a register become two snapshots that tell what changed`() throws {
        let portfolio = try registersPortfolio(language: .french)

        let first = try portfolio.imported(edition("2016-11"), by: mapping())
        #expect(first.diagnostics.isEmpty)
        #expect(projects(first.documents.map(\.path)).count == 57)
        #expect(first.documents.allSatisfy { $0.change == .created })
        #expect(try portfolio.findings(asOf: "2016-11-30") == [])
        try portfolio.commit("Panorama of November 2016")
        try portfolio.close("2016-11", asOf: "2016-11-30")

        let second = try portfolio.imported(edition("2017-06"), by: mapping())
        #expect(second.diagnostics.isEmpty)
        let named = projects(second.documents.map(\.path))
        let created = projects(second.documents.filter { $0.change == .created }.map(\.path))
        #expect(named.count == 61)
        #expect(created.count == 15)
        #expect(named.count - created.count == 46)
        #expect(second.absent.count == 11)
        for path in second.absent { try portfolio.git("rm", "-q", path.text) }
        #expect(
            try portfolio.findings(asOf: "2017-06-30").sorted() == [
                "phase-regression projects/segur-fontenoy/project.yaml",
                "phase-regression projects/sirhen/project.yaml",
            ])
        try portfolio.commit("Panorama of June 2017")
        try portfolio.close("2017-06", asOf: "2017-06-30")

        #expect(
            try portfolio.answer(to: "cost-increases", asOf: "2017-06-30") == [
                "cpp-2017 CPP 2017", "si-samu-etape-construction-pilote SI-Samu  (étape \"Construction & Pilote\")",
                "renoirh RenoiRH", "comedec COMEDEC",
            ])
        let moves = try portfolio.answer(to: "entered-and-left", asOf: "2017-06-30")
        #expect(moves.filter { $0.hasPrefix("entered ") }.sorted() == created.map { "entered \($0)" }.sorted())
        #expect(
            moves.filter { $0.hasPrefix("left ") }.sorted() == projects(second.absent).map { "left \($0)" }.sorted())
        #expect(
            try portfolio.answer(to: "phase-regressions", asOf: "2017-06-30") == [
                "segur-fontenoy SÉGUR-FONTENOY", "sirhen SIRHEN",
            ])
    }

    @Test(arguments: ["2016-11", "2017-06"])
    func `eight costs of an edition are withheld, and importing it again changes nothing`(name: String) throws {
        let portfolio = try registersPortfolio(language: .english)
        let first = try portfolio.imported(edition(name), by: mapping())
        let withheld = first.documents.filter {
            String(decoding: $0.bytes, as: UTF8.self).contains("budget: {withheld: En cadrage}")
        }
        #expect(withheld.count == 8)
        let again = try portfolio.planned(edition(name), by: mapping())
        #expect(again.documents.count == first.documents.count)
        #expect(again.documents.allSatisfy { $0.change == .unchanged })
        #expect(again.absent.isEmpty)
    }

    private func projects(_ paths: [RepositoryPath]) -> [String] {
        paths.filter { $0.components.first == "projects" }.map { String($0.components[1]) }
    }
}
