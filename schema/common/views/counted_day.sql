-- Days that count when somebody is waited for: those up to today outside quiet months (August). The days waited since a date
-- are the n of today less the n of that date.
SELECT d.date, sum(CAST(substr(d.month, 6) AS INTEGER) NOT IN (SELECT text FROM standard_quiet_month WHERE text IS NOT NULL))
  OVER (ORDER BY d.date) AS n
FROM day d
CROSS JOIN clock k
WHERE d.date <= k.today
