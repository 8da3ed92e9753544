-- The meetings that committees owe: for each that has a cadence, the last period whose grace is over (due), and the day it met.
-- A period in which all are away (August) owes none. met: the newest meeting that has minutes, or that was planned and may
-- still get them; since: the first trace of the committee, by its meetings. owed says that nobody met in the period or after.
WITH passed AS MATERIALIZED (
  SELECT d.id AS cadence, c.period, c.first, max(c.last) AS last, date(c.last, '+' || d.grace || ' days') AS due
  FROM cadence d
  CROSS JOIN clock k
  JOIN period c ON c.cadence = d.period AND c.last BETWEEN date(k.today, '-2 years') AND k.today
  WHERE date(c.last, '+' || d.grace || ' days') < k.today
    AND NOT (CAST(strftime('%m', c.first) AS INTEGER) IN (SELECT text FROM standard_quiet_month WHERE text IS NOT NULL)
      AND strftime('%m', c.first) = strftime('%m', c.last))
  GROUP BY d.id),
held AS MATERIALIZED (
  SELECT m.committee, m.date
  FROM minutes m
  CROSS JOIN clock k
  WHERE m.date <= k.today
  UNION
  SELECT g.committee, g.text
  FROM committee_meeting g
  JOIN portfolio_threshold t ON t.id = 'minutes_days'
  JOIN counted_day d ON d.date = g.text
  JOIN counted_day k ON k.date = (SELECT today FROM clock)
  WHERE k.n - d.n <= t.value),
newest AS MATERIALIZED (
  SELECT committee, max(date) AS met
  FROM held
  GROUP BY committee),
begun AS MATERIALIZED (
  SELECT committee, min(date) AS since
  FROM (SELECT committee, date FROM minutes UNION ALL SELECT committee, text FROM committee_meeting)
  GROUP BY committee)
SELECT c._at, c.committee, c.title, c.cadence, p.period, p.first, p.last, p.due, n.met, b.since,
  b.since <= p.last AND coalesce(n.met, '') < p.first AS owed
FROM committee c
JOIN passed p ON p.cadence = c.cadence
LEFT JOIN newest n ON n.committee = c.committee
LEFT JOIN begun b ON b.committee = c.committee
WHERE coalesce(c.active, 1) = 1
