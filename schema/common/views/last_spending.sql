-- When the newest forecast of a project ends to spend: the last month with an amount, and its last day.
SELECT l.project, l.period, a._at, max(a.month) AS month, c.last
FROM latest_forecast l
CROSS JOIN forecast_amount a ON a.project = l.project AND a.period = l.period AND a.value > 0
CROSS JOIN period c ON c.cadence = 'month' AND c.period = a.month
GROUP BY l.project
