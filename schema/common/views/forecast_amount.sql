-- Every amount forecast: what a project said in a period that a budget line would spend in a month, in money.
-- made is the month in which the period ends; days are priced by the day cost of their budget line.
-- days are those that have no price; money is NULL then.
SELECT f._at, f.project, f.period,
  CASE WHEN f.period GLOB '????-[0-9][0-9]' THEN f.period  -- a month ends in itself; there are too many rows to look it up
    ELSE (SELECT strftime('%Y-%m', c.last) FROM period c
      WHERE c.cadence IN ('week', 'fortnight', 'quarter', 'year') AND c.period = f.period) END AS made,
  f.line, m.month, m.value,
  CASE WHEN f.unit = 'days' THEN m.value * b.day_cost ELSE m.value END AS money,
  CASE WHEN f.unit = 'days' AND b.day_cost IS NULL THEN m.value END AS days
FROM forecast f
CROSS JOIN forecast_month m ON m.project = f.project AND m.period = f.period AND m.forecast = f.n
LEFT JOIN budget_line b ON b.project = f.project AND b.id = f.line
