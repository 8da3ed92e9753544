/// A document with faults, and what becomes of it when their fixes are done.
struct RepairCase: CustomStringConvertible {
    let text: String
    let fixed: String
    var path = "people/ann.yaml"
    var allowsGuesses = false

    var description: String { text }

    private static func person(_ text: String, _ fixed: String, guess: Bool = false) -> RepairCase {
        RepairCase(text: text, fixed: fixed, allowsGuesses: guess)
    }

    private static func project(_ text: String, _ fixed: String, guess: Bool = false) -> RepairCase {
        RepairCase(text: text, fixed: fixed, path: "projects/crm/project.yaml", allowsGuesses: guess)
    }

    private static func report(_ text: String, _ fixed: String, guess: Bool = false) -> RepairCase {
        RepairCase(text: text, fixed: fixed, path: "projects/crm/status/2026-10.yaml", allowsGuesses: guess)
    }

    private static func markdown(_ text: String, _ fixed: String, guess: Bool = false) -> RepairCase {
        RepairCase(text: text, fixed: fixed, path: "projects/crm/status/2026-10.md", allowsGuesses: guess)
    }

    /// What is written otherwise, and read the same.
    static let form = [
        markdown(
            "---\nmilestones: {J1:2027-01-31}\n---\n\n## Achieved\n\n- a:b\n",
            "---\nmilestones: {J1: 2027-01-31}\n---\n\n## Achieved\n\n- a:b\n"),
        person("name:Ann # the boss\nactive:no\n", "name: Ann # the boss\nactive: no\n"),
        person("name: [Ann]\nrole: 'x' and y\n", "name: \"[Ann]\"\nrole: \"'x' and y\"\n"),
        person(
            "name: &Ann\r\n# kept\r\nrole: *all  # too\r\n", "name: \"&Ann\"\r\n# kept\r\nrole: \"*all\"  # too\r\n"),
        report("achieved:\n  • Un\n  -Deux\n  – Trois # x\n", "achieved:\n  - Un\n  - Deux\n  - Trois # x\n"),
        report("achieved: Un, deux\n", "achieved: [\"Un, deux\"]\n"),
        report("asks:\n\tQ1:\n\t\twhat: Oui\n\t\tof: x\n", "asks:\n  Q1:\n    what: Oui\n    of: x\n"),
        project(
            "milestones: {J3: {name: Recette, puis bascule, critical:yes}}\n",
            "milestones: {J3: {name: \"Recette, puis bascule\", critical: yes}}\n"),
        project("name: CRM\ntags: [a,, b] # x\n", "name: CRM\ntags: [a, b] # x\n"),
    ]

    /// What is misspelt, and can be nothing else.
    static let certain = [
        markdown(
            "---\r\nshcedule: green # kept\r\n---\r\n\r\n## Achieved\r\n\r\n- x\r\n",
            "---\r\nschedule: green # kept\r\n---\r\n\r\n## Achieved\r\n\r\n- x\r\n"),
        person("name: Ann\nemial: a@b.org\n", "name: Ann\nemail: a@b.org\n"),
        person(
            "# élève\nname: Ann\ncourriell: e@b.org   # à jour\n", "# élève\nname: Ann\ncourriel: e@b.org   # à jour\n"),
        project("name: CRM\nstate: actve\n", "name: CRM\nstate: active\n"),
        project(
            "name: CRM\nmilestones: {J3: {nmae: Recette, criticl: yes}, J4: {name: x}}\n",
            "name: CRM\nmilestones: {J3: {name: Recette, critical: yes}, J4: {name: x}}\n"),
        project(
            "name: CRM\nmilestones: [nothing]\nstate: actve\n", "name: CRM\nmilestones: [nothing]\nstate: active\n"),
    ]

    /// What is near, or near to several: somebody has to look.
    static let guesses = [
        person("name: Ann\nrol: x\n", "name: Ann\nrole: x\n", guess: true),
        project("name: CRM\nstate: acttivee\n", "name: CRM\nstate: active\n", guess: true),
    ]

    /// What is left as it is.
    static let untouched = [
        // Sections are no YAML.
        markdown("## Achievd\n\n- x\n", "## Achievd\n\n- x\n", guess: true),
        markdown("---\ncost: green\n---\n\n## Achievd\n", "---\ncost: green\n---\n\n## Achievd\n", guess: true),
        markdown("---\nshcedule: green\n", "---\nshcedule: green\n", guess: true),
        // A fault of syntax: nobody knows what else was meant.
        person("name: Ann\nemial: x\nrole: \"a\" b: c\n\t- d\n", "name: Ann\nemial: x\nrole: \"a\" b: c\n\t- d\n"),
        person("name: Ann\nemial: x\nnothing\n", "name: Ann\nemial: x\nnothing\n", guess: true),
        // The field that is meant is there.
        person("name: Ann\nemail: x\nemial: y\n", "name: Ann\nemail: x\nemial: y\n", guess: true),
        // What is meant breaks the schema.
        person("name: Ann\nactiv: perhaps\n", "name: Ann\nactiv: perhaps\n", guess: true),
        person("name: Ann\nnothing: 1\n", "name: Ann\nnothing: 1\n", guess: true),
        person("name: Ann\nrol: x\n", "name: Ann\nrol: x\n"),
    ]

    static let all = form + certain + guesses + untouched
}
