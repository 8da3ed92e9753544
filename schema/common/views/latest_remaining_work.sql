-- Remaining work (RAF, reste à faire) of each project's newest report, as remaining_work gives it of all.
-- (A report a project is looked up here; summing up all of them for one takes a dozen times longer.)
WITH newest AS MATERIALIZED (SELECT project, period, last, taken FROM latest_status),
booked AS MATERIALIZED (SELECT month FROM last_booked_month)
SELECT s.project, s.period, sum(r.money) AS money, sum(r.days) AS days, count(*) AS lines, count(*) = count(r.money) AS priced,
  'report' AS source
FROM newest s
CROSS JOIN raf_amount r ON r.project = s.project AND r.period = s.period
GROUP BY s.project
UNION ALL
SELECT s.project, s.period, sum(f.money), sum(f.days), count(DISTINCT f.line), count(*) = count(f.money), 'forecast'
FROM newest s
CROSS JOIN booked b
CROSS JOIN forecast_amount f ON f.project = s.project AND f.period = s.period
  AND f.month > max(strftime('%Y-%m', s.taken, '+1 day', 'start of month', '-1 day'),
    min(coalesce(b.month, ''), strftime('%Y-%m', s.last, '+1 day', 'start of month', '-1 day')))
WHERE NOT EXISTS (SELECT 1 FROM status_raf r WHERE r.project = s.project AND r.period = s.period)
GROUP BY s.project
