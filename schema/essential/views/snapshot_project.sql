-- What a snapshot stores of each project; a project without its report stands in it as not_reported.
WITH ended AS MATERIALIZED (
  -- the last period of each cadence that was over
  SELECT c.cadence, c.period, max(c.last) AS last
  FROM period c
  JOIN clock k ON c.last <= k.today
  GROUP BY c.cadence)
SELECT p.project, p.name, p.state, p.phase, e.period AS expected_period,
  CASE WHEN s.last >= e.last THEN 'reported'
    WHEN p.state = 'active' AND p.waiting IS NULL THEN 'not_reported' ELSE 'not_due' END AS reporting,
  s.period AS reported_period, s.overall_rag AS overall,
  (SELECT max(m.date) FROM milestone_date m WHERE m.project = p.project) AS last_milestone
FROM project p
CROSS JOIN standard d
LEFT JOIN cadence k ON k.id = coalesce(p.cadence, d.default_cadence)
LEFT JOIN ended e ON e.cadence = k.period
LEFT JOIN latest_status s ON s.project = p.project
ORDER BY p.project
