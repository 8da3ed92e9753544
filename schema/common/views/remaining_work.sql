-- Remaining work (RAF, reste à faire) by report: in money, days priced by the day cost of their budget line, and days without price.
-- The sum is unknown (priced is 0) while one line has no price or is withheld.
-- A report that gives none has that of its period's forecast: the months after the last one that was over on the day its facts
-- hold for (taken), since who reports within a month has that month still to pay; less what consumption counts by now.
WITH booked AS MATERIALIZED (SELECT month FROM last_booked_month)
SELECT project, period, sum(money) AS money, sum(days) AS days, count(*) AS lines, count(*) = count(money) AS priced,
  'report' AS source
FROM raf_amount
GROUP BY project, period
UNION ALL
SELECT s.project, s.period, sum(f.money), sum(f.days), count(DISTINCT f.line), count(*) = count(f.money), 'forecast'
FROM report s
CROSS JOIN booked b
CROSS JOIN forecast_amount f ON f.project = s.project AND f.period = s.period
  AND f.month > max(strftime('%Y-%m', s.taken, '+1 day', 'start of month', '-1 day'),
    min(coalesce(b.month, ''), strftime('%Y-%m', s.last, '+1 day', 'start of month', '-1 day')))
WHERE NOT EXISTS (SELECT 1 FROM status_raf r WHERE r.project = s.project AND r.period = s.period)
GROUP BY s.project, s.period
