-- Remaining work (RAF, reste à faire) by report: in money, days priced by the day cost of their budget line, RAF x day cost.
-- days are those that have no price: the sum is unknown (priced is 0) while one line is, or is withheld.
-- A report that gives none has that of its period's forecast: the months after the one in which the period ends.
SELECT r.project, r.period,
  sum(CASE WHEN r.value_unit = 'money' THEN r.value ELSE r.value * b.day_cost END) AS money,
  sum(CASE WHEN r.value_unit = 'days' AND b.day_cost IS NULL THEN r.value END) AS days,
  count(*) AS lines,
  count(*) = sum(r.value IS NOT NULL AND (r.value_unit = 'money' OR b.day_cost IS NOT NULL)) AS priced,
  'report' AS source
FROM status_raf r
LEFT JOIN budget_line b ON b.project = r.project AND b.id = r.id
GROUP BY r.project, r.period
UNION ALL
SELECT f.project, f.period, sum(f.money), sum(CASE WHEN f.money IS NULL THEN f.value END),
  count(DISTINCT f.line), count(*) = count(f.money), 'forecast'
FROM forecast_amount f
WHERE f.month > f.made
  AND NOT EXISTS (SELECT 1 FROM status_raf r WHERE r.project = f.project AND r.period = f.period)
GROUP BY f.project, f.period
