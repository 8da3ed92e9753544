-- The days that each person works in a month, running services included: days = the capacity given, else working days - absences.
-- present is working days - absences. days is NULL with the reason in why: who has left has no day of leaving, so none is counted.
WITH month AS MATERIALIZED (
  SELECT *
  FROM planning_month),
away AS MATERIALIZED (
  SELECT person, month, count(*) AS days
  FROM absent_day
  GROUP BY person, month)
SELECT x._at, x.person, m.month, m.working_days, coalesce(a.days, 0) AS absent,
  m.working_days - coalesce(a.days, 0) AS present,
  CASE WHEN coalesce(x.active, 1) = 0 THEN NULL
    WHEN c.person IS NOT NULL THEN c.value
    ELSE m.working_days - coalesce(a.days, 0) END AS days,
  CASE WHEN coalesce(x.active, 1) = 0 THEN 'no longer active'
    WHEN c.person IS NOT NULL AND c.value IS NULL THEN 'days are withheld' END AS why
FROM person x
CROSS JOIN month m
LEFT JOIN away a ON a.person = x.person AND a.month = m.month
LEFT JOIN person_capacity c ON c.person = x.person AND c.period = m.month
