-- How full each team is: its days by month, beside those allocated and booked. capacity is what the team's document gives,
-- else the sum of its members'. members are those still here.
-- allocated = days of its members + days of the team as a whole (whole), whose persons it chooses itself.
-- Undefined is NULL, and why says the reason.
WITH month AS MATERIALIZED (
  SELECT *
  FROM planning_month),
people AS MATERIALIZED (
  SELECT team, month, count(capacity) AS members, sum(capacity) AS capacity, sum(allocated) AS allocated,
    sum(booked) AS booked, max(CASE WHEN capacity IS NULL AND why <> 'no longer active' THEN why END) AS why
  FROM capacity
  WHERE team IS NOT NULL
  GROUP BY team, month),
whole AS MATERIALIZED (
  SELECT team, month, sum(days) AS days
  FROM workload
  WHERE person IS NULL
  GROUP BY team, month),
known AS MATERIALIZED (
  SELECT t._at, t.team, t.name, m.month, coalesce(p.members, 0) AS members,
    CASE WHEN coalesce(t.active, 1) = 0 THEN NULL WHEN c.team IS NOT NULL THEN c.value
      WHEN p.why IS NULL AND p.members > 0 THEN p.capacity END AS capacity,
    coalesce(p.allocated, 0) + coalesce(w.days, 0) AS allocated, coalesce(w.days, 0) AS whole, p.booked,
    CASE WHEN coalesce(t.active, 1) = 0 THEN 'no longer active'
      WHEN c.team IS NOT NULL THEN CASE WHEN c.value IS NULL THEN 'days are withheld' END
      WHEN coalesce(p.members, 0) = 0 THEN 'no capacity and no members'
      ELSE p.why END AS why
  FROM team t
  CROSS JOIN month m
  LEFT JOIN team_capacity c ON c.team = t.team AND c.period = m.month
  LEFT JOIN people p ON p.team = t.team AND p.month = m.month
  LEFT JOIN whole w ON w.team = t.team AND w.month = m.month)
SELECT _at, team, name, month, members, capacity, allocated, whole, booked, capacity - allocated AS left,
  100.0 * allocated / nullif(capacity, 0) AS load, coalesce(why, CASE WHEN capacity = 0 THEN 'no capacity' END) AS why
FROM known
