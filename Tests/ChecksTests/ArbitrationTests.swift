import Tables
import Testing
import Values

@testable import Checks

/// The views `alignment` and `request_rank`: what serves the objectives, and how far the envelope reaches.
@Suite struct `Requests under an envelope` {
    private let files = [
        "portfolio.yaml": "name: P\ncurrency: EUR\nenvelope: {2026: {commitment: 100000, payment: 100000}}\n",
        "objectives.yaml": "O1: {title: A, weight: 60}\nO2: {title: B, weight: 20}\nO3: C\n",
        "requests/a.yaml": "title: A\nrequester: x\nestimate: 50000\nscores: {O1: 5, O2: 1}\n",
        "requests/b.yaml": "title: B\nrequester: x\nestimate: 30000\nscores: {O1: 1, O2: 5}\n",
        "requests/c.yaml": "title: C\nrequester: x\nestimate: 5000\nscores: {O1: 5}\n",
        "requests/d.yaml": "title: D\nrequester: x\nscores: {O1: 0, O2: 0}\n",
        "requests/e.yaml": "title: E\nrequester: x\nstate: accepted\nproject: y\nscores: {O1: 3, O2: 3}\n",
        "projects/x/project.yaml": "name: X\nstate: active\nobjectives: [O2]\n",
        "projects/x/budget.yaml": "lines: {L1: {name: L, voted: {2026: {commitment: 40000, payment: 40000}}}}\n",
        "projects/y/project.yaml": "name: Y\nstate: active\nobjectives: [O1]\n",
        "projects/z/project.yaml": "name: Z\nstate: active\n",
    ]

    private func rows(_ sql: String) throws -> [[String]] {
        let portfolio = try PortfolioInMemory.common.open(files, today: .of("2026-11-20"))
        return try portfolio.session.run(sql, named: "query").rows.map { row in
            row.map { $0.text ?? $0.number?.plainText ?? "–" }
        }
    }

    @Test func `are scored by weight; a score that is missing is not 0`() throws {
        #expect(
            try rows("SELECT request, score, why FROM alignment WHERE type = 'request' ORDER BY request") == [
                ["a", "80", "–"], ["b", "40", "–"], ["c", "–", "not scored on O2"], ["d", "0", "–"], ["e", "60", "–"],
            ])
    }

    @Test func `lend their score to the project that came of them; others serve the objectives they name`() throws {
        #expect(
            try rows("SELECT project, score, source, why FROM alignment WHERE type = 'project' ORDER BY project") == [
                ["x", "25", "objectives", "–"], ["y", "60", "scores", "–"],
                ["z", "–", "–", "no scores and no objectives"],
            ])
    }

    @Test func `are ranked, and cumulated against what the budget lines leave`() throws {
        #expect(
            try rows("SELECT request, rank, cumulated, left, fits, why FROM request_rank ORDER BY rank") == [
                ["a", "1", "50000", "60000", "1", "–"], ["b", "2", "80000", "60000", "0", "–"],
                ["d", "3", "80000", "60000", "–", "no estimate"],
                ["c", "4", "85000", "60000", "–", "not scored on O2"],
            ])
    }
}
