-- Who can do what, by month: persons who have a skill at a level or above, their days, and those not yet allocated (left).
-- needed: days of allocations that take the skill at that level or above and have no person yet, of projects under way.
WITH level(level) AS (VALUES (1), (2), (3), (4)),
needed AS MATERIALIZED (
  SELECT fold(s.id) AS skill, s.value AS level, a.month, sum(a.days) AS days
  FROM allocation_skill s
  JOIN allocation_month a ON a.project = s.project AND a.id = s.allocation
  WHERE a.counts AND a.person IS NULL
  GROUP BY fold(s.id), s.value, a.month),
able AS MATERIALIZED (
  SELECT fold(s.id) AS skill, min(s.id) AS name, l.level, c.month, count(c.capacity) AS persons,
    sum(c.capacity) AS capacity, sum(c.allocated) AS allocated, sum(max(c.left, 0)) AS left
  FROM person_skill s
  JOIN level l ON l.level <= s.value
  JOIN capacity c ON c.person = s.person AND c.capacity IS NOT NULL
  GROUP BY fold(s.id), l.level, c.month),
wanted AS MATERIALIZED (
  SELECT n.skill, l.level, n.month, sum(n.days) AS days
  FROM needed n
  JOIN level l ON l.level <= n.level
  GROUP BY n.skill, l.level, n.month)
SELECT a.name AS skill, a.level, a.month, a.persons, a.capacity, a.allocated, a.left, coalesce(w.days, 0) AS needed
FROM able a
LEFT JOIN wanted w ON w.skill = a.skill AND w.level = a.level AND w.month = a.month
UNION ALL
SELECT w.skill, w.level, w.month, 0, 0, 0, 0, w.days
FROM wanted w
LEFT JOIN able a ON a.skill = w.skill AND a.level = w.level AND a.month = w.month
WHERE a.skill IS NULL
