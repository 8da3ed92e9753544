-- What a snapshot stores of each project. Nothing here depends on commits or on the day it is run,
-- so the same portfolio gives the same file.
-- A project without its report stands in it as not_reported, with the figures of its last one.
WITH ended AS MATERIALIZED (
  -- the last period of each cadence that was over
  SELECT c.cadence, c.period, max(c.last) AS last
  FROM period c
  JOIN clock k ON c.last <= k.today
  GROUP BY c.cadence)
SELECT p.project, p.name, p.programme, p.class, p.state, p.phase, e.period AS expected_period,
  CASE WHEN s.last >= e.last THEN 'reported'
    WHEN p.state = 'active' AND p.waiting IS NULL THEN 'not_reported' ELSE 'not_due' END AS reporting,
  s.period AS reported_period,
  h.declared AS overall, h.computed, s.trend, g.percent AS progress,
  b.n AS baseline, b.start, b.end, b.budget,
  c.amount AS consumed, l.raf, l.landing, h.cpi, h.spi_t
FROM project p
CROSS JOIN standard d
LEFT JOIN cadence k ON k.id = coalesce(p.cadence, d.default_cadence)
LEFT JOIN ended e ON e.cadence = k.period
LEFT JOIN latest_status s ON s.project = p.project
LEFT JOIN progress g ON g.project = s.project AND g.period = s.period
LEFT JOIN baseline_in_force b ON b.project = p.project
LEFT JOIN consumption c ON c.project = p.project
LEFT JOIN landing l ON l.project = p.project
LEFT JOIN health h ON h.project = p.project
ORDER BY p.project
