-- The gates that each project has passed: the newest review that decided go or conditional, unless a later one refused.
-- rank is the gate's place among all.
-- (Beside max(), SQLite takes the other columns from the row that holds the maximum.)
WITH review AS MATERIALIZED (
  SELECT r._at, r.project, r.gate_review, r.gate, r.date, r.decision
  FROM gate_review r
  CROSS JOIN clock k
  WHERE r.date IS NULL OR r.date <= k.today),
refused AS MATERIALIZED (
  SELECT project, gate, max(date) AS date
  FROM review
  WHERE decision IN ('hold', 'no_go')
  GROUP BY project, gate)
SELECT r._at, r.project, r.gate, o.rank, r.gate_review, max(r.date) AS date, r.decision
FROM review r
JOIN gate_order o ON o.gate = r.gate
LEFT JOIN refused x ON x.project = r.project AND x.gate = r.gate AND x.date > r.date
WHERE r.decision IN ('go', 'conditional') AND x.date IS NULL
GROUP BY r.project, r.gate
