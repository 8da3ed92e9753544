-- Compliance of each project by period, as snapshots found it: of the projects under way then, held against the number of
-- rules there are today.
WITH owed AS MATERIALIZED (
  SELECT count(*) AS rules
  FROM rule
  WHERE scope = 'project'),
found AS MATERIALIZED (
  SELECT f.period, f.project, count(DISTINCT CASE WHEN NOT f.waived THEN f.rule END) AS broken,
    count(DISTINCT CASE WHEN f.waived THEN f.rule END) AS waived,
    count(CASE WHEN f.level = 'error' AND NOT f.waived THEN 1 END) AS errors,
    count(CASE WHEN f.level = 'warning' AND NOT f.waived THEN 1 END) AS warnings
  FROM past_finding f
  JOIN rule r ON r.rule = f.rule AND r.scope = 'project'
  WHERE f.level IN ('error', 'warning')
  GROUP BY f.period, f.project)
SELECT p.period, p.project, coalesce(p.class, d.default_class) AS class, p.programme, o.rules,
  coalesce(f.broken, 0) AS broken, coalesce(f.waived, 0) AS waived, coalesce(f.errors, 0) AS errors,
  coalesce(f.warnings, 0) AS warnings, 100.0 * (o.rules - coalesce(f.broken, 0)) / nullif(o.rules, 0) AS rate
FROM past_project p
CROSS JOIN standard d
CROSS JOIN owed o
LEFT JOIN found f ON f.period = p.period AND f.project = p.project
WHERE p.state IN ('active', 'closing', 'on_hold')
