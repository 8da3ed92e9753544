-- Remaining work (RAF, reste à faire) by report: money, and days that have no price yet.
-- The sum is unknown while one line is in days or withheld.
SELECT project, period,
  sum(CASE WHEN value_unit = 'money' THEN value END) AS money,
  sum(CASE WHEN value_unit = 'days' THEN value END) AS days,
  count(*) AS lines,
  count(*) = sum(value_unit = 'money' AND value IS NOT NULL) AS priced
FROM status_raf
GROUP BY project, period
