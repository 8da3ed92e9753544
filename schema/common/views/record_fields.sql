-- What a record keeps of a closed project beside its files, one row a project that may be filed.
-- Each column is a field of schema/record_fields.schema.json; a list is given as JSON.
WITH ended AS MATERIALIZED (
  SELECT project, max(reached) AS day
  FROM status_milestone
  GROUP BY project),
told AS MATERIALIZED (
  SELECT project, count(*) AS reports, count(*) FILTER (WHERE overall_rag = 'red') AS red_reports
  FROM status
  GROUP BY project)
SELECT p._at, p.project, p.name, p.description, p.programme, coalesce(p.class, d.default_class) AS class,
  p.sponsor, p.manager, p.outcome,
  (SELECT json_group_array(c.text) FROM project_cause c WHERE c.project = p.project) AS causes,
  p.closed, p.custodian, p.retention, date(p.closed, '+' || p.retention || ' years') AS retained_until,
  b.start, f.end AS first_end, b.end AS last_end, e.day AS ended,
  -- what was stopped or merged never came
  CASE WHEN p.state = 'closed' AND coalesce(p.outcome, '') NOT IN ('stopped', 'merged')
    THEN julianday(e.day) - julianday(f.end) END AS late_days,
  b.n AS baselines, f.budget AS first_budget, b.budget, c.amount AS cost,
  c.amount - f.budget AS overrun,
  CASE WHEN f.budget > 0 THEN 100.0 * (c.amount - f.budget) / f.budget END AS overrun_percent,
  p.run_cost, coalesce(t.reports, 0) AS reports, coalesce(t.red_reports, 0) AS red_reports,
  (SELECT count(*) FROM risk r WHERE r.project = p.project AND r.state = 'occurred') AS risks_occurred
FROM project p
CROSS JOIN standard d
LEFT JOIN baseline_in_force b ON b.project = p.project
LEFT JOIN project_baseline f ON f.project = p.project AND f.n = '1'
LEFT JOIN consumption c ON c.project = p.project
LEFT JOIN ended e ON e.project = p.project
LEFT JOIN told t ON t.project = p.project
WHERE p.state IN ('closed', 'cancelled')
