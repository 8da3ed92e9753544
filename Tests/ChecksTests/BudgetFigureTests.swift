import Testing
import Values

@testable import Checks

/// The views of budgets, contracts and forecasts: worked examples, and NULL with its reason where a figure is undefined.
@Suite struct `Figures of the budget` {
    /// A portfolio as of 20 November 2026 with one project, what finance booked and what was forecast.
    private func open(
        project: String = "", budget: String = "", risks: String? = nil, portfolio: String = "",
        forecasts: KeyValuePairs<String, String> = [:], reports: KeyValuePairs<String, String> = [:],
        paid: KeyValuePairs<String, Int> = ["2026-09": 100, "2026-10": 50], contract: String? = nil
    ) throws -> Portfolio {
        var files = [
            "portfolio.yaml": "name: P\ncurrency: EUR\n" + portfolio,
            "projects/x/project.yaml": "name: X\nstate: active\n" + project,
        ]
        if !budget.isEmpty { files["projects/x/budget.yaml"] = budget }
        files["projects/x/risks.yaml"] = risks
        files["contracts/m.yaml"] = contract.map { "subject: S\nsupplier: s\n" + $0 }
        for (period, rows) in forecasts { files["projects/x/forecast/\(period).csv"] = rows }
        for (period, text) in reports { files["projects/x/status/\(period).yaml"] = text }
        for (month, amount) in paid { files["finance/\(month).csv"] = "project;nature;amount\nx;CP;\(amount)\n" }
        return try PortfolioInMemory.common.open(files, today: .of("2026-11-20"))
    }

    private let voted = "lines:\n  L1: {voted: {2026: {commitment: 300, payment: 200}, 2027: {payment: 90}}}\n"

    // MARK: - Remaining work

    @Test func `price days by the day cost of their line`() throws {
        let lines = "lines:\n  L5: {day_cost: 800}\n  L6: {day_cost: {withheld: negotiation}}\n  L7: Licences\n"
        func expect(_ raf: String, _ expected: KeyValuePairs<String, FigureExpectation>) throws {
            try open(budget: lines, reports: ["2026-10": "raf: \(raf)\n"])
                .expect("SELECT * FROM remaining_work", expected)
        }
        try expect(
            "{L1: 1000, L5: 2.5 d}", ["money": 3000, "days": .null, "lines": 2, "priced": 1, "source": "report"])
        try expect("{L1: 1000, L5: 2 d, L6: 3 d, L7: 4 d}", ["days": 7, "priced": 0])
        try expect("{L5: {withheld: negotiation}}", ["money": .null, "days": .null, "priced": 0])
    }

    @Test func `take remaining work from the forecast where the report gives none`() throws {
        let forecast = "line;unit;2026-10;2026-11;2026-12\nL1;;90;50;40\nL5;days;;1;2\n"
        let budget = "lines:\n  L5: {day_cost: 100}\n"
        try open(budget: budget, forecasts: ["2026-10": forecast], reports: ["2026-10": "progress: 20\n"])
            .expect("SELECT * FROM landing", ["consumed": 150, "raf": 390, "landing": 540, "why": "no budget"])
        try open(budget: budget, forecasts: ["2026-10": forecast], reports: ["2026-10": "raf: {L1: 7}\n"])
            .expect("SELECT * FROM remaining_work", ["money": 7, "source": "report"])
        try open(forecasts: ["2026-10": forecast], reports: ["2026-10": "progress: 20\n"])
            .expect("SELECT * FROM landing", ["raf_days": 3, "landing": .null, "why": "remaining work has no price"])
    }

    // MARK: - The year

    @Test func `land the year on what is paid and the months left`() throws {
        let forecast = "line;2026-10;2026-11;2026-12;2027-01\nL1;999;30;40;80\n"
        let portfolio = try open(budget: voted, forecasts: ["2026-10": forecast])
        try portfolio.expect(
            "SELECT * FROM year_landing WHERE year = 2026",
            [
                "paid": 150, "forecast": 70, "landing": 220, "authorised": 200, "over": 20, "over_percent": 10,
                "booked": "2026-10", "period": "2026-10", "why": .null,
            ])
        try portfolio.expect(
            "SELECT * FROM year_landing WHERE year = 2027", ["paid": 0, "forecast": 80, "landing": 80, "over": -10])
    }

    @Test func `count a fiscal year from its own month, and a payment where finance says`() throws {
        let forecast = "line;2026-11;2027-08;2027-09\nL1;30;40;80\n"
        let portfolio = try open(
            budget: voted, portfolio: "fiscal_year: 9\n", forecasts: ["2026-10": forecast],
            paid: ["2026-08": 1000, "2026-09": 100, "2026-10": 50])
        try portfolio.expect("SELECT * FROM year_landing WHERE year = 2026", ["paid": 150, "landing": 220])
        try portfolio.expect(
            "SELECT * FROM year_landing WHERE year = 2025", ["paid": 1000, "forecast": 0, "landing": 1000])
    }

    @Test func `say why the year has no landing`() throws {
        func expect(_ portfolio: Portfolio, _ why: String) throws {
            try portfolio.expect("SELECT * FROM year_landing WHERE year = 2026", ["over": .null, "why": .text(why)])
        }
        let forecast = "line;2026-11\nL1;30\n"
        try expect(open(budget: voted), "no forecast")
        try expect(open(budget: voted, forecasts: ["2026-10": forecast], paid: [:]), "no consumption")
        try expect(open(forecasts: ["2026-10": forecast]), "no payment authorisation")
        let withheld = "lines:\n  L1: {voted: {2026: {payment: {withheld: law}}}}\n"
        try expect(open(budget: withheld, forecasts: ["2026-10": forecast]), "no payment authorisation")
        try expect(
            open(budget: voted, forecasts: ["2026-10": "line;unit;2026-11\nL1;days;3\n"]),
            "days of the forecast have no price")
        try expect(
            open(budget: voted, forecasts: ["2026-11": "line;2026-12\nL1;30\n"]),
            "a month is neither booked nor forecast")
    }

    // MARK: - Authorisations, funding, reserve

    @Test func `move what was voted by transfers whose day has come`() throws {
        let budget =
            voted + """
                  L2: {voted: {2026: {payment: 50}}}
                transfers:
                  T1:
                    date: 2026-11-20
                    moves: [{line: L1, fiscal_year: 2026, payment: 30}, {line: L2, fiscal_year: 2026, payment: -30}]
                  T2:
                    date: 2026-11-21
                    moves: [{line: L1, payment: -500}, {line: L2, payment: 500}]

                """
        let portfolio = try open(budget: budget)
        try portfolio.expect(
            "SELECT * FROM voted WHERE line = 'L1' AND year = 2026", ["commitment": 300, "payment": 230])
        try portfolio.expect("SELECT * FROM voted WHERE line = 'L2'", ["commitment": .null, "payment": 20])
        try portfolio.expect(
            "SELECT * FROM voted_total WHERE year = 2026",
            ["commitment": 300, "payment": 250, "lines": 2, "why": .null])
        try portfolio.expect(
            "SELECT * FROM voted_total WHERE year = 2027",
            ["commitment": .null, "payment": 90, "why": "an authorisation is not given"])
    }

    @Test func `tell what is granted from what is asked for`() throws {
        let sources = "funding:\n  A: {source: S, amount: 60, agreed: 2026-11-20}\n  B: {source: T, amount: 40}\n"
        try open(budget: sources)
            .expect("SELECT * FROM funding_total", ["sources": 2, "amount": 100, "granted": 60, "pending": 40])
        try open(budget: sources + "  C: {source: U, amount: {withheld: secret}}\n")
            .expect("SELECT * FROM funding_total", ["sources": 3, "amount": .null, "granted": .null, "pending": .null])
    }

    @Test func `leave of a reserve what was not drawn`() throws {
        let reserve = "contingency: {amount: 100, draws: [{decision: D, amount: 30}, {decision: E, amount: 25.5}]}\n"
        try open(project: reserve).expect("SELECT * FROM reserve_left", ["drawn": 55.5, "left": 44.5, "why": .null])
        try open().expect("SELECT * FROM reserve_left", ["left": .null, "why": "no reserve"])
        try open(project: "contingency: {amount: 100, draws: [{amount: {withheld: secret}}]}\n")
            .expect("SELECT * FROM reserve_left", ["left": .null, "why": "a draw is withheld"])
    }

    @Test func `weigh open risks by their likelihood`() throws {
        let risks = """
            A: {title: Open, likelihood: 4, impact: 2, exposure: 100}
            B: {title: Unpriced, likelihood: 5, impact: 2}
            C: {title: Closed, likelihood: 5, impact: 2, exposure: 100, state: closed}
            D: {title: Gain, type: opportunity, likelihood: 5, impact: 2, exposure: 100}
            E: {title: Slight, likelihood: 1, impact: 2, exposure: 50}

            """
        try open(risks: risks)
            .expect("SELECT * FROM exposure", ["risks": 3, "amount": 150, "weighted": 75, "unpriced": 1, "why": .null])
        try open(risks: risks + "F: {title: Unlikely or not, exposure: 10}\n")
            .expect("SELECT * FROM exposure", ["amount": 160, "weighted": .null, "why": "a risk has no likelihood"])
        try open(risks: "B: {title: Unpriced, likelihood: 5, impact: 2}\n")
            .expect("SELECT * FROM exposure", ["amount": .null, "why": "no risk has an amount"])
    }

    // MARK: - Forecasts

    @Test func `hold each forecast against what was paid, by how far ahead it looked`() throws {
        let portfolio = try open(forecasts: [
            "2026-04": "line;2026-10;2026-11\nL1;40;70\nL2;35;1\n", "2026-09": "line;unit;2026-10\nL1;;0\n",
            "2026-08": "line;unit;2026-09\nL1;days;3\n",
        ])
        try portfolio.expect(
            "SELECT * FROM forecast_error WHERE horizon = 6",
            [
                "period": "2026-04", "month": "2026-10", "forecast": 75, "consumed": 50, "error": -25,
                "percent": .number(-100.0 / 3),
            ])
        try portfolio.expect(
            "SELECT * FROM forecast_error WHERE period = '2026-09'",
            ["horizon": 1, "error": 50, "percent": .null, "why": "nothing forecast"])
        try portfolio.expect(
            "SELECT * FROM forecast_error WHERE period = '2026-08'",
            ["error": .null, "percent": .null, "why": "days of the forecast have no price"])
    }

    @Test func `see the wave that unspent money makes`() throws {
        try open(forecasts: [
            "2026-09": "line;2026-10;2026-11;2026-12\nL1;80;20;20\n", "2026-10": "line;2026-11;2026-12\nL1;20;40\n",
        ]).expect(
            "SELECT * FROM bow_wave",
            [
                "period": "2026-10", "before": "2026-09", "forecast": 80, "consumed": 50, "unspent": 30, "grown": 20,
                "pushed": 20, "share": 25,
            ])
    }

    // MARK: - Contracts

    @Test func `add up the amendments that hold`() throws {
        let contract = """
            type: services
            amount: 1000
            end: 2026-12-31
            amendments:
              1: {date: 2026-05-01, amount: 60, ground: low_value}
              2: {amount: 300, days: 31, ground: clause}
              3: {amount: -10.5, ground: low_value}
              4: {date: 2026-11-21, amount: 500, days: 90, ground: low_value}

            """
        try open(contract: contract).expect(
            "SELECT * FROM contract_amount",
            [
                "initial": 1000, "amendments": 3, "amended": 349.5, "low_value": 49.5, "low_value_percent": 4.95,
                "limit_percent": 10, "amount": 1349.5, "signed_end": "2026-12-31", "end": "2027-01-31", "why": .null,
            ])
    }

    @Test func `say why a contract has no share or amount`() throws {
        func expect(_ contract: String, _ expected: KeyValuePairs<String, FigureExpectation>) throws {
            try open(contract: contract).expect("SELECT * FROM contract_amount", expected)
        }
        try expect(
            "amendments: {1: {amount: 5, ground: low_value}}\n",
            [
                "low_value": 5, "low_value_percent": .null, "amount": .null, "end": .null, "limit_percent": 15,
                "why": "no amount",
            ])
        try expect("type: works\namount: 0\n", ["low_value_percent": .null, "amount": 0, "why": "the amount is 0"])
        try expect(
            "amount: 9\namendments: {1: {amount: {withheld: secret}, ground: clause}}\n",
            ["low_value_percent": 0, "amended": .null, "amount": .null, "why": "an amendment is withheld"])
    }
}
