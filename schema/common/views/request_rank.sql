-- Arbitration: open requests of each fiscal year, the best aligned first, their estimates cumulated against what is left.
-- The year is that of the day the result is wanted, else the present one. left = envelope - what budget lines of projects
-- have been voted for that year (commitments). fits says whether all up to this one can be paid for; NULL with the reason in why.
WITH voted AS MATERIALIZED (
  SELECT v.year, sum(v.commitment) AS amount
  FROM voted_total v
  JOIN project p ON p.project = v.project
  WHERE p.state <> 'cancelled'
  GROUP BY v.year),
open AS MATERIALIZED (
  SELECT r._at, r.request, r.title, r.type, r.programme, c.year, a.score, a.why, r.estimate_amount AS amount,
    r.estimate_days AS days
  FROM request r
  CROSS JOIN clock k
  CROSS JOIN period c ON c.cadence = 'month' AND c.period = substr(coalesce(r.wanted, k.today), 1, 7)
  JOIN alignment a ON a._at = r._at
  WHERE coalesce(r.state, 'submitted') IN ('submitted', 'qualified')),
ranked AS MATERIALIZED (
  SELECT o.*, row_number() OVER best AS rank, sum(o.amount) OVER best AS cumulated, sum(o.days) OVER best AS cumulated_days
  FROM open o
  WINDOW best AS (PARTITION BY o.year ORDER BY o.score IS NULL, o.score DESC, o.amount IS NULL, o.amount, o.request
    ROWS UNBOUNDED PRECEDING))
SELECT r._at, r.request, r.title, r.type, r.programme, r.year, r.rank, r.score, r.amount, r.days, r.cumulated,
  r.cumulated_days, e.commitment AS envelope, e.commitment - coalesce(v.amount, 0) AS left,
  CASE WHEN r.amount IS NOT NULL AND r.score IS NOT NULL
    THEN r.cumulated <= e.commitment - coalesce(v.amount, 0) END AS fits,
  CASE WHEN r.score IS NULL THEN r.why WHEN r.amount IS NULL THEN 'no estimate'
    WHEN e.commitment IS NULL THEN 'no envelope' END AS why
FROM ranked r
LEFT JOIN envelope e ON CAST(e.year AS INTEGER) = r.year
LEFT JOIN voted v ON v.year = r.year
