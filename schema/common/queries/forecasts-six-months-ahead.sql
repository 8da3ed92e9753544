-- How good remaining work is as a forecast: what each project said six months before that it would spend in these six months,
-- beside what it paid in them. Of filed projects too, whose budget lines priced their days.
-- fr: Ce que vaut le reste à faire comme prévision : ce que chaque projet disait six mois avant vouloir dépenser en six mois, à côté de ce qu'il a payé.
WITH told AS (
  SELECT project, period, made, month, money FROM forecast_amount
  UNION ALL
  SELECT f.project, f.period, f.period, m.month, CASE WHEN f.unit = 'days' THEN m.value * b.day_cost ELSE m.value END
  FROM archive.forecast f
  JOIN archive.forecast_month m ON m.project = f.project AND m.version = f.version AND m.period = f.period AND m.forecast = f.n
  LEFT JOIN archive.budget_line b ON b.project = f.project AND b.version = f.version AND b.id = f.line
  WHERE f.version = (SELECT max(v.version) FROM archive.record v WHERE v.project = f.project)
    AND length(f.period) = 7 AND NOT EXISTS (SELECT 1 FROM project p WHERE p.project = f.project)),
six AS MATERIALIZED (
  SELECT t.project, t.period, t.made, strftime('%Y-%m', t.made || '-01', '+6 months') AS until,
    sum(CASE WHEN t.month <= strftime('%Y-%m', t.made || '-01', '+6 months') THEN t.money END) AS forecast,
    count(*) - count(t.money) AS unpriced
  FROM told t
  CROSS JOIN last_booked_month b
  WHERE t.month > t.made AND strftime('%Y-%m', t.made || '-01', '+6 months') <= b.month
  GROUP BY t.project, t.period),
paid AS MATERIALIZED (
  SELECT s.project, s.period, sum(b.amount) AS amount
  FROM six s
  JOIN booking b ON b.project = s.project AND b.nature = 'payment' AND b.month > s.made AND b.month <= s.until
  GROUP BY s.project, s.period)
SELECT s.project, s.period AS forecast_of, s.until, s.forecast, coalesce(p.amount, 0) AS consumed,
  coalesce(p.amount, 0) - s.forecast AS error,
  CASE WHEN s.forecast > 0 THEN 100.0 * (coalesce(p.amount, 0) - s.forecast) / s.forecast END AS percent
FROM six s
LEFT JOIN paid p ON p.project = s.project AND p.period = s.period
WHERE s.unpriced = 0
ORDER BY s.project, s.made
