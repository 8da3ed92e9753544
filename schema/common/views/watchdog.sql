-- Who has stopped rowing: the last sign of life of each active project, and the days since.
-- Days in quiet months (August) are not counted. A project that waits for something is not silent.
-- committed is NULL where the history is cut (a shallow clone); nothing is said of silence then.
WITH sign AS MATERIALIZED (
  SELECT p._at, p.project, p.waiting, s.taken AS reported, c.date AS committed,
    CASE WHEN c.date IS NOT NULL THEN max(coalesce(s.taken, ''), c.date) END AS last
  FROM project p
  LEFT JOIN latest_status s ON s.project = p.project
  LEFT JOIN last_commit c ON c.project = p.project
  WHERE p.state = 'active'),
quiet AS MATERIALIZED (
  SELECT first, last
  FROM period
  WHERE cadence = 'month' AND CAST(strftime('%m', first) AS INTEGER) IN (SELECT text FROM standard_quiet_month))
SELECT s.*,
  CASE WHEN s.waiting IS NULL THEN CAST(max(0, julianday(k.today) - julianday(s.last) - coalesce(
    (SELECT sum(julianday(min(q.last, k.today)) - julianday(max(q.first, date(s.last, '+1 day'))) + 1)
     FROM quiet q
     WHERE q.last > s.last AND q.first <= k.today), 0)) AS INTEGER) END AS silent_days
FROM sign s
CROSS JOIN clock k
