import Checks
import Git
import Records
import TestRepositories
import Testing
import Text
import Values
import Workspaces

/// A small portfolio under a standard of its own, committed in a real repository: two projects, of which one reports.
struct TestPortfolio {
    let repository: TestRepository

    init(_ changes: [String: String] = [:]) throws {
        repository = try TestRepository()
        try repository.commit("A portfolio", Self.files.merging(changes) { $1 })
    }

    /// What `PeriodClosing` does, by Ada.
    @discardableResult
    func close(
        _ period: String = "2026-10", asOf: String = "2026-11-13", withFindings: Bool = false,
        variables: [String: String] = [:], afterStep: (WriteStep) -> Void = { _ in }
    ) throws -> ClosedPeriod {
        try Self.close(
            in: repository.path, repository.environment, period, asOf: asOf, withFindings: withFindings,
            variables: variables, afterStep: afterStep)
    }

    @discardableResult
    static func close(
        in folder: String, _ environment: RepositoryEnvironment = RepositoryEnvironment(),
        _ period: String = "2026-10", asOf: String = "2026-11-13", withFindings: Bool = false,
        variables: [String: String] = [:], afterStep: (WriteStep) -> Void = { _ in }
    ) throws -> ClosedPeriod {
        let workspace = try Workspace(containing: folder, environment: environment)
        let (author, committer) = try signatures(in: workspace.repository, variables)
        let closing = PeriodClosing(
            try #require(Period(period)), of: workspace, Portfolio.Options(today: try #require(Day(asOf))),
            author: author, committer: committer, allowsFindings: withFindings)
        return try closing.close(afterStep: afterStep)
    }

    /// What `ProjectFiling` does with a project, by Ada.
    @discardableResult
    static func file(
        _ project: String = "crm", in folder: String, _ environment: RepositoryEnvironment = RepositoryEnvironment(),
        asOf: String = "2026-11-13", afterStep: (WriteStep) -> Void = { _ in }
    ) throws -> FiledRecord {
        let workspace = try Workspace(containing: folder, environment: environment)
        let (author, committer) = try signatures(in: workspace.repository)
        let filing = ProjectFiling(
            project, of: workspace, Portfolio.Options(today: try #require(Day(asOf))), author: author,
            committer: committer)
        return try filing.file(afterStep: afterStep)
    }

    /// What `ProjectRestoring` does with a project, by Ada.
    @discardableResult
    static func restore(
        _ project: String = "crm", version: Int? = nil, in folder: String,
        _ environment: RepositoryEnvironment = RepositoryEnvironment(), afterStep: (WriteStep) -> Void = { _ in }
    ) throws -> RestoredProject {
        let workspace = try Workspace(containing: folder, environment: environment)
        let (author, committer) = try signatures(in: workspace.repository)
        return try ProjectRestoring(project, version: version, of: workspace, author: author, committer: committer)
            .restore(afterStep: afterStep)
    }

    /// Who writes what, at one moment.
    private static func signatures(
        in repository: Repository, _ variables: [String: String] = [:]
    ) throws -> (author: Signature, committer: Signature) {
        let ada = ["GIT_AUTHOR_NAME": "Ada", "GIT_AUTHOR_EMAIL": "ada@example.org"]
        let charles = ["GIT_COMMITTER_NAME": "Charles", "GIT_COMMITTER_EMAIL": "charles@example.org"]
        let now = CommitDate(seconds: 1_794_592_800, offset: 60)
        return (
            try repository.signature(
                .author, SignatureVariables(.author, variables: ada.merging(variables) { $1 }), now: now),
            try repository.signature(
                .committer, SignatureVariables(.committer, variables: charles.merging(variables) { $1 }), now: now)
        )
    }

    /// The English words in which closing is refused, which must change nothing.
    func refusal(_ period: String = "2026-10", asOf: String = "2026-11-13") throws -> String {
        let before = try state
        let words = try words(period, asOf: asOf)
        #expect(try state == before)
        return words
    }

    private func words(_ period: String, asOf: String) throws -> String {
        do {
            try close(period, asOf: asOf)
            return "not refused"
        } catch HistoryFailure.refused(let message) {
            #expect(message.texts.count == 2)
            return message.text(in: .english)
        } catch HistoryFailure.git(let error) {
            return error.message.text(in: .english)
        }
    }

    /// All that closing a period could touch.
    private var state: [String] {
        get throws {
            guard try repository.line("rev-parse", "--is-bare-repository") == "false" else {
                return [try repository.git("for-each-ref")]
            }
            return [try status, try repository.git("for-each-ref"), try repository.line("rev-parse", "HEAD")]
        }
    }

    var status: String {
        get throws { try repository.git("status", "--porcelain", "--untracked-files=all") }
    }

    /// The snapshot's files, by name, as the commit has them.
    func snapshot(_ period: String = "2026-10", at revision: String = "HEAD") throws -> [String: String] {
        let paths = try repository.git("ls-tree", "-r", "--name-only", revision, "snapshots/\(period)/")
        var files: [String: String] = [:]
        for path in paths.split(separator: "\n").map(String.init) {
            files[path] = try repository.git("show", "\(revision):\(path)")
        }
        return files
    }

    static let files = [
        "portfolio.yaml": "name: Roadmap\ncurrency: EUR\n",
        "standard/standard.yaml": """
        name: Small
        version: "1.2"
        phases: {doing: {title: {en: Doing}}}
        cadences: {monthly: {title: {en: Monthly}, period: month, grace: 10}}
        classes: {medium: {title: {en: Medium}}}

        """,
        "standard/schema/project.schema.json": """
        {"x-path": "projects/{project}/project.yaml", "type": "object", "properties": {
          "name": {"type": "string"}, "budget": {"type": "number", "x-unit": "money"},
          "state": {"enum": ["active", "closed"]}, "causes": {"type": "array", "items": {"type": "string"}}}}
        """,
        "standard/schema/record_fields.schema.json": """
        {"type": "object", "properties": {"name": {"type": "string"}, "budget": {"type": "number", "x-unit": "money"},
          "causes": {"type": "array", "x-table": "record_cause", "items": {"type": "string"}}}}
        """,
        "standard/views/record_fields.sql": """
        SELECT _at, project, name, budget / 3.0 AS budget,
          (SELECT json_group_array(c.text) FROM project_causes c WHERE c.project = p.project) AS causes
        FROM project p
        WHERE state = 'closed'
        """,
        "standard/schema/status.schema.json": """
        {"x-path": "projects/{project}/status/{period}.yaml", "type": "object", "properties": {
          "overall": {"enum": ["green", "red"]}}}
        """,
        "standard/schema/past_project.schema.json": """
        {"x-path": "snapshots/{period}/projects.csv", "x-csv": {"separator": ";", "decimal": ","},
         "type": "array", "x-table": "past_project", "items": {"type": "object", "properties": {
          "project": {"type": "string"}, "name": {"type": "string"}, "budget": {"type": "number", "x-unit": "money"},
          "third": {"type": "number"}, "reporting": {"type": "string"}, "reported_period": {"type": "string"},
          "overall": {"type": "string"}}}}
        """,
        "standard/schema/past_finding.schema.json": """
        {"x-path": "snapshots/{period}/findings.csv", "x-csv": {}, "type": "array", "x-table": "past_finding",
         "items": {"type": "object", "properties": {"rule": {"type": "string"}, "project": {"type": "string"}}}}
        """,
        "standard/views/snapshot_project.sql": """
        SELECT p.project, s.overall, p.name, p.budget / 3.0 AS third, p.budget * 1.00049 AS budget,
          s.period AS reported_period, CASE WHEN s.period = '2026-10' THEN 'reported' ELSE 'not reported' END AS reporting
        FROM project p
        LEFT JOIN status s ON s.project = p.project AND s.period =
          (SELECT max(x.period) FROM status x JOIN period c ON c.period = x.period JOIN clock k ON c.last <= k.today
           WHERE x.project = p.project)
        ORDER BY p.project
        """,
        "standard/views/snapshot_finding.sql": "SELECT rule, project FROM finding ORDER BY rule, path",
        "standard/views/headline.sql": """
        SELECT 'not reported' AS en, 'sans point' AS fr, count(*) AS value
        FROM snapshot_project WHERE reporting <> 'reported'
        """,
        "standard/rules/name-missing.yaml": """
        level: error
        scope: project
        title: {en: A project has a name}
        why: {en: People speak of it}
        sql: SELECT _at, NULL AS field FROM project WHERE name IS NULL
        message: {en: no name}
        help: {en: give it one}
        examples: [{today: 2026-11-13, files: {projects/crm/project.yaml: "name: CRM"}}]

        """,
        "projects/crm/project.yaml": "name: CRM; the new one\nbudget: 1000\n",
        "projects/crm/status/2026-10.yaml": "overall: green\n",
        "projects/crm/status/2026-11.yaml": "overall: red\n",
        "projects/pay/project.yaml": "name: Pay\nbudget: 20\n",
        "projects/pay/status/2026-08.yaml": "overall: red\n",
        "README.md": "A portfolio\n",
    ]
}
