-- The newest report of each project: of its present cadence, or of whatever it had before.
-- (2026-W20 sorts after 2026-11. Looking up the last one in the index is fifty times faster than comparing all by day.)
SELECT s.*, r.cadence, r.first, r.last, r.taken
FROM project p
CROSS JOIN standard d
LEFT JOIN cadence k ON k.id = coalesce(p.cadence, d.default_cadence)
JOIN report r ON r.project = p.project AND r.period = coalesce(
  (SELECT x.period FROM report x WHERE x.project = p.project AND x.cadence = k.period ORDER BY x.period DESC LIMIT 1),
  (SELECT x.period FROM report x WHERE x.project = p.project ORDER BY x.period DESC LIMIT 1))
JOIN status s ON s._at = r._at
