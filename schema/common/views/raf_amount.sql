-- Remaining work as reports give it, line by line: in money, days priced by the day cost of their budget line.
-- days are those that have no price; money is NULL then, and where the value is withheld.
SELECT r._at, r.project, r.period, r.id AS line,
  CASE WHEN r.value_unit = 'money' THEN r.value ELSE r.value * b.day_cost END AS money,
  CASE WHEN r.value_unit = 'days' AND b.day_cost IS NULL THEN r.value END AS days
FROM status_raf r
LEFT JOIN budget_line b ON b.project = r.project AND b.id = r.id
