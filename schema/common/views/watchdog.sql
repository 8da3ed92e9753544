-- Who has stopped rowing: the last sign of life of each active project, and the days since.
-- Days in quiet months (August) are not counted. A project that waits for something is not silent.
-- committed is NULL where the history is cut (a shallow clone); nothing is said of silence then.
WITH sign AS MATERIALIZED (
  SELECT p._at, p.project, p.waiting, s.taken AS reported, c.date AS committed,
    CASE WHEN c.date IS NOT NULL THEN max(coalesce(s.taken, ''), c.date) END AS last
  FROM project p
  LEFT JOIN latest_status s ON s.project = p.project
  LEFT JOIN last_commit c ON c.project = p.project
  WHERE p.state = 'active')
SELECT s.*,
  CASE WHEN s.waiting IS NULL THEN
    (SELECT count(*) FROM day d
     WHERE d.date > s.last AND d.date <= (SELECT today FROM clock)
       AND CAST(strftime('%m', d.date) AS INTEGER) NOT IN (SELECT q.text FROM standard_quiet_month q WHERE q.text IS NOT NULL))
  END AS silent_days
FROM sign s
