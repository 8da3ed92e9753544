-- Every line that finance booked, with the month and the fiscal year that bear it.
-- month: the month given, else the file's; year: the fiscal year given, else the one of that month. _at is the line's.
SELECT f._at, f.project, f.period, f.line, f.commitment_number, f.nature, f.amount,
  coalesce(f.month, f.period) AS month, coalesce(f.fiscal_year, c.year) AS year
FROM finance f
LEFT JOIN period c ON c.cadence = 'month' AND c.period = coalesce(f.month, f.period)
