-- Remaining work (RAF, reste à faire) by report: in money, days priced by the day cost of their budget line, and days without price.
-- The sum is unknown (priced is 0) while one line has no price or is withheld.
-- A report that gives none has that of its period's forecast: the months after the one in which the period ends.
SELECT project, period, sum(money) AS money, sum(days) AS days, count(*) AS lines, count(*) = count(money) AS priced,
  'report' AS source
FROM raf_amount
GROUP BY project, period
UNION ALL
SELECT s.project, s.period, sum(f.money), sum(f.days), count(DISTINCT f.line), count(*) = count(f.money), 'forecast'
FROM status s
CROSS JOIN forecast_amount f ON f.project = s.project AND f.period = s.period AND f.month > f.made
WHERE NOT EXISTS (SELECT 1 FROM status_raf r WHERE r.project = s.project AND r.period = s.period)
GROUP BY s.project, s.period
