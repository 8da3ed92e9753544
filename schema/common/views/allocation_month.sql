-- Allocations by month, in days: the days given, else share x the days the person works between start and end (a team: its
-- capacity, else the days its members work). So a share is one of a person's own time: who works part-time or is away for a
-- week does not exceed it. A role that nobody holds yet takes its share of the working days.
-- Only months of planning_month. days is NULL where they are withheld or not known.
-- counts says whether the days bind people: the project is under way, or was in that month; not proposed, on hold or stopped.
WITH month AS MATERIALIZED (
  SELECT *
  FROM planning_month),
shared AS MATERIALIZED (
  -- is_part: the allocation begins or ends within the month
  SELECT s._at, s.project, s.id, s.person, s.team, s.share, m.month, m.working_days,
    max(s.first, m.first) AS first, min(s.last, m.last) AS last, s.first > m.first OR s.last < m.last AS is_part
  FROM allocation_span s
  CROSS JOIN month m
  WHERE NOT s.by_month AND m.last >= s.first AND m.first <= s.last),
part AS MATERIALIZED (
  SELECT s._at, s.month, l.worked - f.worked_before AS working, count(a.date) AS absent
  FROM shared s
  CROSS JOIN day f ON f.date = s.first
  CROSS JOIN day l ON l.date = s.last
  LEFT JOIN absent_day a ON a.person = s.person AND a.date BETWEEN s.first AND s.last
  WHERE s.is_part
  GROUP BY s._at, s.month),
worked AS MATERIALIZED (
  SELECT s._at, s.project, s.id, s.person, s.team, s.share, s.month, s.working_days,
    coalesce(p.working, s.working_days) AS working, p.absent
  FROM shared s
  LEFT JOIN part p ON p._at = s._at AND p.month = s.month),
pool AS MATERIALIZED (
  SELECT x.team, r.month, sum(r.days) AS days
  FROM person x
  JOIN presence r ON r.person = x.person
  WHERE x.team IN (SELECT team FROM worked WHERE person IS NULL)
  GROUP BY x.team, r.month),
spread AS (
  SELECT d.project, d.allocation AS id, a.person, a.team, d.month, d.value AS days
  FROM allocation_days d
  JOIN allocation a ON a.project = d.project AND a.id = d.allocation
  WHERE d.month IN (SELECT month FROM month) AND d.value IS NOT 0
  UNION ALL
  SELECT s.project, s.id, s.person, s.team, s.month,
    s.share / 100.0 * CASE WHEN x.present = 0 OR s.working = s.absent THEN 0.0
      ELSE 1.0 * x.days * (s.working - coalesce(s.absent, x.absent)) / x.present END
  FROM worked s
  LEFT JOIN presence x ON x.person = s.person AND x.month = s.month
  WHERE s.person IS NOT NULL
  UNION ALL
  SELECT s.project, s.id, NULL, s.team, s.month,
    s.share / 100.0 * s.working * CASE WHEN s.team IS NULL THEN 1
      ELSE CASE WHEN t.team IS NULL THEN o.days ELSE t.value END / nullif(1.0 * s.working_days, 0) END
  FROM worked s
  LEFT JOIN team_capacity t ON t.team = s.team AND t.period = s.month
  LEFT JOIN pool o ON o.team = s.team AND o.month = s.month
  WHERE s.person IS NULL)
SELECT s.*,
  p.state IN ('active', 'closing') OR p.state = 'closed' AND s.month <= substr(p.closed, 1, 7) AS counts
FROM spread s
JOIN project p ON p.project = s.project
