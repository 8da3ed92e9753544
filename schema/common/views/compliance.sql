-- Compliance of each project: the share of the rules about single projects that it keeps, in percent. A rule that is
-- switched off for it counts for nothing; one that a waiver covers counts as kept, and is counted in waived.
WITH owed AS MATERIALIZED (
  SELECT p.project, count(*) AS rules
  FROM project p
  CROSS JOIN standard d
  CROSS JOIN rule r
  WHERE r.scope = 'project' AND NOT EXISTS (
    SELECT 1
    FROM rule_level l
    WHERE l.rule = r.rule AND l.level = 'none'
      AND coalesce(l.class, p.class, d.default_class) = coalesce(p.class, d.default_class)
      AND coalesce(l.cadence, p.cadence, d.default_cadence) = coalesce(p.cadence, d.default_cadence)
      AND (l.criticality IS NULL OR l.criticality = p.criticality) AND (l.phase IS NULL OR l.phase = p.phase))
  GROUP BY p.project),
found AS MATERIALIZED (
  SELECT f.project, count(DISTINCT CASE WHEN NOT f.waived THEN f.rule END) AS broken,
    count(DISTINCT CASE WHEN f.waived THEN f.rule END) AS waived,
    count(CASE WHEN f.level = 'error' AND NOT f.waived THEN 1 END) AS errors,
    count(CASE WHEN f.level = 'warning' AND NOT f.waived THEN 1 END) AS warnings
  FROM finding f
  JOIN rule r ON r.rule = f.rule AND r.scope = 'project'
  WHERE f.level IN ('error', 'warning')
  GROUP BY f.project)
SELECT p._at, p.project, coalesce(p.class, d.default_class) AS class, p.programme, o.rules, coalesce(f.broken, 0) AS broken,
  coalesce(f.waived, 0) AS waived, coalesce(f.errors, 0) AS errors, coalesce(f.warnings, 0) AS warnings,
  100.0 * (o.rules - coalesce(f.broken, 0)) / nullif(o.rules, 0) AS rate
FROM project p
CROSS JOIN standard d
LEFT JOIN owed o ON o.project = p.project
LEFT JOIN found f ON f.project = p.project
WHERE p.state IN ('active', 'closing', 'on_hold')
