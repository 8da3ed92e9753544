/// A small portfolio under a standard of its own, in which every command has something to write.
enum InterruptiblePortfolio {
    static let files = [
        "portfolio.yaml": "name: Roadmap\ncurrency: EUR\n",
        "standard/standard.yaml": """
        name: Small
        version: "1.0"
        phases: {doing: {title: {en: Doing}}}
        cadences: {monthly: {title: {en: Monthly}, period: month, grace: 10}}
        classes: {medium: {title: {en: Medium}}}
        templates: {project: {version: "1", title: {en: A project}}}

        """,
        "standard/schema/project.schema.json": """
        {"x-path": "projects/{project}/project.yaml", "type": "object", "properties": {
          "name": {"type": "string"}, "state": {"enum": ["active", "closed"]}, "template": {"type": "string"},
          "description": {"type": "string"}}}
        """,
        "standard/schema/status.schema.json": """
        {"x-path": "projects/{project}/status/{period}.yaml", "type": "object", "properties": {
          "overall": {"enum": ["green", "red"]}}}
        """,
        "standard/schema/person.schema.json": """
        {"x-path": "people/{person}.yaml", "type": "object", "properties": {
          "name": {"type": "string"}, "role": {"type": "string"}}, "additionalProperties": false}
        """,
        "standard/schema/record_fields.schema.json": """
        {"type": "object", "properties": {"name": {"type": "string"}}}
        """,
        "standard/schema/past_project.schema.json": """
        {"x-path": "snapshots/{period}/projects.csv", "x-csv": {}, "type": "array", "x-table": "past_project",
         "items": {"type": "object", "properties": {"project": {"type": "string"}, "name": {"type": "string"}}}}
        """,
        "standard/views/record_fields.sql": "SELECT _at, project, name\nFROM project\nWHERE state = 'closed'\n",
        "standard/views/snapshot_project.sql": "SELECT project, name FROM project ORDER BY project",
        "standard/templates/project/project.yaml": "name: {{name}}\nstate: active\ntemplate: project@1\n",
        "standard/templates/project/status/{period}.yaml": "overall: green\n",
        "projects/crm/project.yaml": "name: CRM\nstate: closed\n",
        "projects/crm/status/2026-10.yaml": "overall: green\n",
        "projects/old/project.yaml": "name: Old\nstate: closed\n",
        "projects/old/status/2026-09.yaml": "overall: red\n",
        "people/ann.yaml": "name:   Ann\nrole:   buyer\n",
        "people/ben.yaml": "role: seller   # for now\nname: Ben\n",
        "people.csv": "Id,Name,Role\nann,Ann,lawyer\nben,Benjamin,seller\ncleo,Cleo,pilot\n",
        "people.yaml": """
        documents:
          - {kind: person, where: {person: Id}, fields: {name: Name, role: Role}}

        """,
    ]
}
