-- Every amount forecast: what a project said in a period that a budget line would spend in a month, in money.
-- made is the month in which the period ends; days are priced by the line's day cost. money is NULL where days have no price.
SELECT f._at, f.project, f.period, strftime('%Y-%m', c.last) AS made, f.line, m.month, m.value,
  coalesce(f.unit, 'money') AS unit,
  CASE WHEN f.unit = 'days' THEN m.value * b.day_cost ELSE m.value END AS money
FROM forecast f
CROSS JOIN forecast_month m ON m.project = f.project AND m.period = f.period AND m.forecast = f.n
LEFT JOIN period c ON c.period = f.period
LEFT JOIN budget_line b ON b.project = f.project AND b.id = f.line
