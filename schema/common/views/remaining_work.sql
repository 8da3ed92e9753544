-- Remaining work (RAF, reste à faire) by report: money, and days that have no price yet.
-- The sum is unknown while one line is in days or withheld.
SELECT project, period, sum(value) AS money, sum(value_days) AS days, count(*) AS lines,
  count(*) = count(value) AS priced
FROM status_raf
GROUP BY project, period
