-- Forecasts whose unspent part was pushed on: each forecast beside the one before it, of months that finance has booked.
-- unspent = forecast - paid, of the months between the two; later is what either said of the months after both.
-- pushed, the least of unspent and of what later grew by, is the wave that runs ahead of the work; share is in percent of forecast.
WITH told AS MATERIALIZED (
  SELECT project, period, made, lag(period) OVER earlier AS before, lag(made) OVER earlier AS made_before
  FROM (SELECT project, max(period) AS period, made FROM forecast_amount GROUP BY project, made)
  WHERE made <= (SELECT month FROM booked_month)
  WINDOW earlier AS (PARTITION BY project ORDER BY made)),
amount AS MATERIALIZED (
  SELECT project, period, month, sum(money) AS money, count(*) > count(money) AS unpriced
  FROM forecast_amount
  GROUP BY project, period, month),
was AS MATERIALIZED (
  SELECT t.project, t.period, sum(CASE WHEN a.month <= t.made THEN a.money END) AS forecast,
    total(CASE WHEN a.month > t.made THEN a.money END) AS later, max(a.unpriced) AS unpriced
  FROM told t
  JOIN amount a ON a.project = t.project AND a.period = t.before AND a.month > t.made_before
  GROUP BY t.project, t.period),
now AS MATERIALIZED (
  SELECT t.project, t.period, total(a.money) AS later, max(a.unpriced) AS unpriced
  FROM told t
  JOIN amount a ON a.project = t.project AND a.period = t.period AND a.month > t.made
  GROUP BY t.project, t.period),
paid AS MATERIALIZED (
  SELECT t.project, t.period, sum(b.amount) AS amount
  FROM told t
  JOIN booking b ON b.project = t.project AND b.nature = 'payment' AND b.month > t.made_before AND b.month <= t.made
  GROUP BY t.project, t.period)
SELECT t.project, t.period, t.before, t.made, w.forecast, coalesce(p.amount, 0) AS consumed,
  round(w.forecast - coalesce(p.amount, 0), 2) AS unspent, round(n.later - w.later, 2) AS grown,
  max(0, round(min(w.forecast - coalesce(p.amount, 0), n.later - w.later), 2)) AS pushed,
  CASE WHEN w.forecast > 0 THEN 100.0 * max(0, min(w.forecast - coalesce(p.amount, 0), n.later - w.later)) / w.forecast END AS share
FROM told t
JOIN was w ON w.project = t.project AND w.period = t.period AND NOT w.unpriced
JOIN now n ON n.project = t.project AND n.period = t.period AND NOT n.unpriced
LEFT JOIN paid p ON p.project = t.project AND p.period = t.period
