import Tables
import Testing
import Values

@testable import Checks

/// The views of people's days against worked examples: November 2026 has 20 working days, December 22.
@Suite struct `The days of people` {
    private let people = [
        "portfolio.yaml": "name: P\ncurrency: EUR\n",
        "teams/etudes.yaml": "name: Études\n",
        "people/anne.yaml": "name: Anne\nteam: etudes\nrun_share: 20\nskills: {java: 3}\n",
        "people/bruno.yaml": """
        name: Bruno
        team: etudes
        capacity: {2026-11: 10}
        absences: [{start: 2026-12-01, end: 2026-12-11}, {start: 2026-12-10, end: 2026-12-11}]
        skills: {Java: 2}
        """,
        "people/chloe.yaml": "name: Chloé\nactive: no\n",
        "people/denis.yaml": "name: Denis\ncapacity: {2026-11: {withheld: en négociation}, 2026-12: 0}\n",
        "projects/x/project.yaml": "name: X\nstate: active\nbaselines: {1: {start: 2026-01-05, end: 2026-12-31}}\n",
    ]

    /// What a view says in the one row that a condition names, as plain texts; NULL is left out.
    private func row(
        of view: String, where condition: String, _ documents: [String: String] = [:]
    ) throws -> [String: String] {
        let files = people.merging(documents) { $1 }
        let portfolio = try PortfolioInMemory.common.open(files, today: .of("2026-11-20"))
        let result = try portfolio.session.run("SELECT * FROM \(view) WHERE \(condition)", named: view)
        #expect(result.rows.count == 1)
        let cells = try zip(result.columns.map(\.name), #require(result.rows.first))
        return Dictionary(cells.compactMap { name, cell in (cell.text ?? cell.number?.plainText).map { (name, $0) } }) {
            first, _ in first
        }
    }

    private func team(_ allocations: String) -> [String: String] { ["projects/x/team.yaml": allocations] }

    @Test func `are working days, less absences counted once, less running services`() throws {
        #expect(try row(of: "capacity", where: "person = 'anne' AND month = '2026-11'")["capacity"] == "16")
        let away = try row(of: "capacity", where: "person = 'bruno' AND month = '2026-12'")
        #expect(away["absent"] == "9" && away["capacity"] == "13")
    }

    @Test func `are those given where they are`() throws {
        let given = try row(of: "capacity", where: "person = 'bruno' AND month = '2026-11'")
        #expect(given["capacity"] == "10" && given["why"] == nil)
    }

    @Test
    func `are unknown with a reason where somebody has left or days are withheld, and no load where there are none`()
        throws
    {
        let gone = try row(of: "capacity", where: "person = 'chloe' AND month = '2026-11'")
        #expect(gone["capacity"] == nil && gone["why"] == "no longer active")
        let withheld = try row(of: "capacity", where: "person = 'denis' AND month = '2026-11'")
        #expect(withheld["capacity"] == nil && withheld["why"] == "days are withheld")
        let none = try row(
            of: "capacity", where: "person = 'denis' AND month = '2026-12'",
            team("A1: {person: denis, days: {2026-12: 3}}"))
        #expect(none["capacity"] == "0" && none["load"] == nil && none["left"] == "-3" && none["why"] == "no capacity")
    }

    @Test func `are taken by a share of the person's own time, from its first day to its last`() throws {
        let share = team("A1: {person: bruno, share: 50, start: 2026-11-16, end: 2026-12-31}")
        // half of eleven of the 20 working days of November, of which he works ten
        #expect(try row(of: "capacity", where: "person = 'bruno' AND month = '2026-11'", share)["allocated"] == "2.75")
        #expect(try row(of: "capacity", where: "person = 'bruno' AND month = '2026-12'", share)["allocated"] == "6.5")
    }

    @Test func `of a team are its members' or its own, and it may be promised as a whole`() throws {
        let both = team("A1: {person: anne, days: {2026-11: 4}}\nA2: {team: etudes, days: {2026-11: 6}}")
        let members = try row(of: "team_capacity_month", where: "team = 'etudes' AND month = '2026-11'", both)
        #expect(members["members"] == "2" && members["capacity"] == "26" && members["allocated"] == "10")
        #expect(members["whole"] == "6" && members["left"] == "16")
        let own = both.merging(["teams/etudes.yaml": "name: Études\ncapacity: {2026-11: 8}\n"]) { $1 }
        let given = try row(of: "team_capacity_month", where: "team = 'etudes' AND month = '2026-11'", own)
        #expect(given["capacity"] == "8" && given["load"] == "125")
    }

    @Test func `are counted for a skill at a level and those above, beside the days that still need it`() throws {
        let needed = team("A1: {role: développeur, days: {2026-11: 7}, skills: {java: 2}}")
        let skill = "skill = 'java' OR skill = 'Java'"
        let two = try row(of: "skill_capacity", where: "(\(skill)) AND level = 2 AND month = '2026-11'", needed)
        #expect(two["persons"] == "2" && two["capacity"] == "26" && two["needed"] == "7")
        let three = try row(of: "skill_capacity", where: "(\(skill)) AND level = 3 AND month = '2026-11'", needed)
        #expect(three["persons"] == "1" && three["capacity"] == "16" && three["needed"] == "0")
    }
}
