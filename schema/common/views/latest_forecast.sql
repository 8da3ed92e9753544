-- The newest forecast of each project, of those whose period has begun: made is the month in which that period ends.
-- (Beside max(), SQLite takes the other columns from the row that holds the maximum.)
SELECT project, period, made
FROM (
  SELECT f.project, f.period, strftime('%Y-%m', c.last) AS made, max(c.last) AS last
  FROM forecast f
  CROSS JOIN clock k
  JOIN period c ON c.period = f.period AND c.first <= k.today AND (k.period IS NULL OR c.last <= k.today)
  GROUP BY f.project)
