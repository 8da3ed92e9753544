-- The report before the newest one, which trend and change are read from.
SELECT s.*, r.cadence, r.first, r.last, r.taken
FROM latest_status l
CROSS JOIN report r ON r.project = l.project AND r.period = (
  SELECT x.period FROM report x WHERE x.project = l.project AND x.last < l.last ORDER BY x.period DESC LIMIT 1)
CROSS JOIN status s ON s._at = r._at
