-- Days each milestone has slipped: against the first baseline, the baseline in force, and the report before.
-- Positive is later than planned.
SELECT d._at, d.project, d.id, d.name, d.critical, d.first_baseline, d.baseline, d.date, d.reached,
  julianday(d.date) - julianday(d.first_baseline) AS against_first,
  julianday(d.date) - julianday(d.baseline) AS against_baseline,
  julianday(d.date) - julianday(coalesce(
    (SELECT coalesce(m.reached, m.forecast)
     FROM status_milestone m
     JOIN report r ON r.project = m.project AND r.period = m.period
     WHERE m.project = d.project AND m.id = d.id AND r.last < d.reported
     ORDER BY r.last DESC
     LIMIT 1),
    d.baseline)) AS against_before
FROM milestone_date d
