import Formats
import Reading
import Text

@testable import Tables

/// Schemas and documents of a small portfolio, in JSON.
enum Example {
    static let project = """
        {"properties": {
          "name": {"type": "string"},
          "manager": {"type": "string", "x-refers-to": ["person"]},
          "health": {"properties": {"rag": {"enum": ["red", "green"]}, "why": {"type": "string"}}},
          "active": {"type": "boolean"},
          "budget": {"x-unit": "money"},
          "raf": {"x-unit": ["money", "days"]},
          "due": {"x-unit": "date"},
          "extra": {},
          "tags": {"type": "array", "x-table": "project_tag", "items": {"type": "string", "x-column": "tag"}},
          "planned": {"x-key": "period", "propertyNames": {"x-unit": "period"}, "additionalProperties": {"x-unit": "money"}},
          "baselines": {"x-table": "baseline", "x-key": "n", "propertyNames": {"pattern": "^[1-9][0-9]*$"},
            "additionalProperties": {"properties": {
              "end": {"x-unit": "date"},
              "milestones": {"additionalProperties": {"x-unit": "date"}}}}},
          "needs": {"items": {"properties": {"for": {"x-column": "for_milestone", "type": "string"}}}},
          "parts": {"$ref": "#/$defs/parts"},
          "note": {"type": ["string", "array"], "oneOf": [{"type": "string"}, {"items": {"type": "string"}}]}},
         "$defs": {"parts": {"properties": {"of": {"$ref": "#/$defs/parts"}}}}}
        """

    static let risks = """
        {"x-table": "risk", "additionalProperties": {"properties": {
          "title": {"type": "string"}, "exposure": {"x-unit": "money"},
          "actions": {"items": {"properties": {"what": {"type": "string"}}}}}}}
        """

    static let finance = """
        {"x-table": "finance", "items": {"properties": {"project": {"type": "string"}, "amount": {"x-unit": "money"}}}}
        """

    static func guide(_ schema: String) -> Guide {
        Guide(schema: JSON.read(SourceText(name: "schema.json", schema)).tree.root)
    }

    static func kind(_ name: String, _ captures: [String], _ schema: String) -> TableLayout.Kind {
        TableLayout.Kind(
            name: name, captures: captures, isOfProjects: captures.contains("project"), guide: guide(schema))
    }

    static let layout = TableLayout(kinds: [
        kind("project", ["project"], project), kind("risks", ["project"], risks), kind("finance", ["period"], finance),
    ])

    static func tree(_ json: String) -> Tree {
        JSON.read(SourceText(json)).tree
    }
}
