import Testing
import Values

@testable import Checks

/// The view `evm` in every case where a figure is undefined: NULL with its reason, never 0, never infinity.
@Suite struct `Earned value` {
    /// A plan of four months, 1000 in all, and one report.
    private struct Plan {
        var budget: Int? = 1000
        var planned: String? = "{2026-01: 100, 2026-02: 300, 2026-03: 600, 2026-04: 1000}"
        var extra = ""
        /// What is said in the report of each month.
        var reports: KeyValuePairs<String, String> = ["2026-02": "progress: 20"]
        /// What finance booked in each month; none of it this project's where nil.
        var paid: KeyValuePairs<String, Int?> = ["2026-02": 250]

        var files: [String: String] {
            var project = "name: X\nstate: active\nbaselines:\n  1: {start: 2026-01-01, end: 2026-04-30"
            project += budget.map { ", budget: \($0)}\n" } ?? "}\n"
            project += planned.map { "planned_value: \($0)\n" } ?? ""
            var files = ["portfolio.yaml": "name: P\ncurrency: EUR\n", "projects/x/project.yaml": project + extra]
            for (month, text) in reports { files["projects/x/status/\(month).yaml"] = text + "\n" }
            for (month, amount) in paid {
                files["finance/\(month).csv"] =
                    "project;nature;amount\n" + (amount.map { "x;CP;\($0)\n" } ?? "y;CP;1\n")
            }
            return files
        }
    }

    private func expect(_ plan: Plan, _ expected: KeyValuePairs<String, FigureExpectation>) throws {
        try PortfolioInMemory.common.open(plan.files, today: .of("2026-12-31")).expect("SELECT * FROM evm", expected)
    }

    @Test func `has every figure where a budget, a plan, progress and consumption are known`() throws {
        try expect(
            Plan(),
            [
                "ev": 200, "pv": 300, "ac": 250, "cv": -50, "sv": -100, "cpi": 0.8, "spi": .number(200.0 / 300),
                "eac": 1250, "eac_as_planned": 1050, "eac_by_both": .number(250 + 800 / (0.8 * 2 / 3)), "etc": 1000,
                "vac": -250, "tcpi": .number(800.0 / 750), "tcpi_to_eac": 0.8, "at": 2, "pd": 4, "es": 1.5,
                "spi_t": 0.75, "sv_t": -0.5, "ieac_t": .number(4 / 0.75), "cpi_why": .null, "spi_why": .null,
                "eac_why": .null, "tcpi_why": .null, "spi_t_why": .null,
            ])
    }

    @Test(arguments: [nil, 0]) func `is unknown without a budget`(_ budget: Int?) throws {
        try expect(
            Plan(budget: budget),
            [
                "ev": .null, "pv": .null, "cpi": .null, "spi": .null, "eac": .null, "tcpi": .null, "spi_t": .null,
                "cv": .null, "sv": .null, "eac_as_planned": .null, "ieac_t": .null, "cpi_why": "no budget",
                "spi_why": "no budget", "tcpi_why": "no budget", "spi_t_why": "no budget", "eac_why": "no budget",
            ])
    }

    @Test func `says nothing of time without a plan`() throws {
        try expect(
            Plan(planned: nil),
            [
                "pv": .null, "spi": .null, "es": .null, "spi_t": .null, "spi_why": "no plan", "spi_t_why": "no plan",
                "cpi": 0.8,
            ])
    }

    @Test func `has a schedule variance and no index where nothing is planned yet`() throws {
        try expect(
            Plan(planned: "{2026-01: 0, 2026-02: 0, 2026-03: 600, 2026-04: 1000}"),
            ["pv": 0, "spi": .null, "sv": 200, "spi_why": "nothing planned yet"])
    }

    @Test func `tells consumption that is missing from work that has not begun`() throws {
        try expect(
            Plan(paid: ["2026-02": nil]),
            ["ac": 0, "cpi": .null, "cpi_why": "consumption is missing", "eac": .null])
        try expect(
            Plan(reports: ["2026-02": "progress: 0"], paid: ["2026-02": nil]),
            ["cpi": .null, "cpi_why": "nothing spent"])
    }

    @Test func `gives no estimate by index where money is spent and nothing earned`() throws {
        try expect(
            Plan(reports: ["2026-02": "progress: 0"], paid: ["2026-02": 150]),
            [
                "cpi": 0, "eac": .null, "eac_as_planned": 1150, "es": 0, "spi_t": 0, "ieac_t": .null,
                "eac_by_both": .null, "eac_why": "nothing earned yet",
            ])
    }

    @Test func `stops counting time on the day that the work was done`() throws {
        let done: KeyValuePairs<String, FigureExpectation> = [
            "etc": 0, "eac": 900, "tcpi": .null, "tcpi_why": "finished", "spi": 1, "at": 6, "es": 4,
            "spi_t": .number(4.0 / 6), "pv": 1000, "ieac_t": 6,
        ]
        try expect(Plan(reports: ["2026-06": "progress: 100"], paid: ["2026-06": 900]), done)
        try expect(
            Plan(reports: ["2026-06": "progress: 100", "2026-09": "progress: 100"], paid: ["2026-06": 900]), done)
    }

    @Test func `expects everything after the planned end, while time runs on`() throws {
        try expect(
            Plan(reports: ["2026-06": "progress: 80"], paid: ["2026-06": 900]), ["pv": 1000, "at": 6, "es": 3.5])
    }

    @Test func `says that a budget can't be met that is spent before the work is done`() throws {
        try expect(
            Plan(reports: ["2026-03": "progress: 50"], paid: ["2026-03": 1000]),
            ["tcpi": .null, "tcpi_why": "the budget can not be met", "eac": 2000])
    }

    @Test func `refuses progress beyond the whole and a plan that decreases`() throws {
        try expect(
            Plan(reports: ["2026-03": "progress: 120"], paid: ["2026-03": 1000]),
            ["ev": .null, "cpi_why": "progress is not between 0 and 100 %"])
        try expect(
            Plan(planned: "{2026-01: 300, 2026-02: 100, 2026-03: 600, 2026-04: 1000}"),
            ["pv": .null, "spi_why": "planned value decreases", "cpi": 0.8])
    }

    @Test func `takes the largest period that is earned where the plan stands still`() throws {
        try expect(Plan(planned: "{2026-01: 100, 2026-02: 200, 2026-03: 200, 2026-04: 1000}"), ["es": 3])
    }

    @Test func `has earned the whole time when more is earned than is planned`() throws {
        try expect(
            Plan(planned: "{2026-01: 100, 2026-02: 300, 2026-04: 900}", reports: ["2026-04": "progress: 95"]), ["es": 4]
        )
    }

    @Test func `has no cost index where credit notes exceed payments`() throws {
        try expect(Plan(paid: ["2026-02": -10]), ["cpi": .null, "cpi_why": "credit notes exceed payments"])
    }

    @Test func `has no time index before the start`() throws {
        try expect(
            Plan(reports: ["2025-12": "progress: 0"], paid: ["2025-12": 10]),
            ["at": 0, "spi_t": .null, "spi_t_why": "not started", "pv": 0])
    }

    @Test func `counts time in fractions of a period`() throws {
        try expect(
            Plan(reports: ["2026-02": "as_of: 2026-02-14\nprogress: 20"]), ["at": 1.5, "pv": 200])
    }

    @Test func `is earned by work packages and their weights, of a budget without its contingency`() throws {
        try expect(
            Plan(
                extra: "work_packages: {a: {weight: 1}, b: {weight: 3}}\ncontingency: {amount: 200}\n",
                reports: ["2026-02": "progress: {a: 100}"]), ["percent": 25, "bac": 800, "ev": 200])
        try expect(Plan(reports: ["2026-02": "overall: green"]), ["ev": .null, "cpi_why": "no progress"])
    }
}
