-- From when to when each allocation runs: its own days, else the months it has days in, else the baseline in force.
-- by_month says that its days are given by month.
WITH given AS MATERIALIZED (
  SELECT d.project, d.allocation, min(CASE WHEN d.value IS NOT 0 THEN d.month END) AS first,
    max(CASE WHEN d.value IS NOT 0 THEN d.month END) AS last
  FROM allocation_days d
  GROUP BY d.project, d.allocation)
SELECT a._at, a.project, a.id, a.person, a.team, a.role, a.share, g.project IS NOT NULL AS by_month,
  coalesce(a.start, f.first, b.start) AS first, coalesce(a.end, l.last, b.end) AS last
FROM allocation a
LEFT JOIN given g ON g.project = a.project AND g.allocation = a.id
LEFT JOIN period f ON f.cadence = 'month' AND f.period = g.first
LEFT JOIN period l ON l.cadence = 'month' AND l.period = g.last
LEFT JOIN baseline_in_force b ON b.project = a.project
