-- The report before the newest one, which trend and change are read from.
SELECT r.*
FROM latest_status s
JOIN report r ON r.project = s.project AND r.period = (
  SELECT x.period FROM report x WHERE x.project = s.project AND x.last < s.last ORDER BY x.period DESC LIMIT 1)
