-- When each status report was made: its period's cadence and days (first, last), and taken, the day its facts hold for.
-- A report counts as soon as its period begins. A snapshot (clock.period says which) counts only periods that ended.
SELECT s._at, s.project, s.period, c.cadence, c.first, c.last, coalesce(s.as_of, min(c.last, k.today)) AS taken
FROM status s
CROSS JOIN clock k
JOIN period c ON c.period = s.period
WHERE c.last <= k.today OR (c.first <= k.today AND k.period IS NULL)
