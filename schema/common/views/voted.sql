-- What each budget line may commit (AE) and pay (CP) in a fiscal year: what was voted, and what transfers that hold moved.
-- _at is the year's row in the line, or the line's own where only a transfer names the year.
-- An authorisation is NULL where nothing of it is given; *_unknown is 1 where it is withheld.
WITH given AS MATERIALIZED (
  SELECT v._at, v.project, v.budget_line AS line, CAST(v.year AS INTEGER) AS year, v.commitment, v.payment,
    v.commitment_withheld IS NOT NULL AS commitment_unknown, v.payment_withheld IS NOT NULL AS payment_unknown
  FROM budget_line_voted v
  UNION ALL
  SELECT NULL, m.project, m.line, coalesce(m.fiscal_year, CAST(d.year AS INTEGER)), m.commitment, m.payment,
    m.commitment_withheld IS NOT NULL, m.payment_withheld IS NOT NULL
  FROM budget_transfer t
  CROSS JOIN clock k
  JOIN budget_transfer_move m ON m.project = t.project AND m.budget_transfer = t.id
  LEFT JOIN period d ON d.cadence = 'month' AND d.period = strftime('%Y-%m', coalesce(t.date, k.today))
  WHERE t.date IS NULL OR t.date <= k.today),
summed AS (
  SELECT max(_at) AS _at, project, line, year, sum(commitment) AS commitment, sum(payment) AS payment,
    max(commitment_unknown) AS commitment_unknown, max(payment_unknown) AS payment_unknown
  FROM given
  GROUP BY project, line, year)
SELECT coalesce(s._at, b._at) AS _at, s.project, s.line, s.year, s.commitment, s.payment,
  s.commitment_unknown, s.payment_unknown
FROM summed s
JOIN budget_line b ON b.project = s.project AND b.id = s.line
