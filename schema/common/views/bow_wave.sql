-- Forecasts whose unspent part was pushed on: each forecast beside the one before it, of the last six months that finance has booked.
-- unspent = forecast - paid, of the months between the two; later is what either said of the months after both, grown their difference.
-- pushed, the least of unspent and grown, is the wave that runs ahead of the work; share is in percent of forecast.
WITH since AS MATERIALIZED (SELECT month AS until, strftime('%Y-%m', month || '-01', '-6 months') AS month FROM last_booked_month),
document AS MATERIALIZED (
  SELECT f.project, max(f.period) AS period, strftime('%Y-%m', c.last) AS made
  FROM since s
  CROSS JOIN forecast f
  JOIN period c ON c.period = f.period AND strftime('%Y-%m', c.last) BETWEEN s.month AND s.until
  GROUP BY f.project, made),
told AS MATERIALIZED (
  SELECT project, period, made, lag(period) OVER earlier AS before, lag(made) OVER earlier AS made_before
  FROM document
  WINDOW earlier AS (PARTITION BY project ORDER BY made)),
was AS MATERIALIZED (
  SELECT t.project, t.period, t.before, t.made, sum(CASE WHEN a.month <= t.made THEN a.money END) AS forecast,
    total(CASE WHEN a.month > t.made THEN a.money END) AS later, count(*) = count(a.money) AS priced
  FROM told t
  CROSS JOIN forecast_amount a ON a.project = t.project AND a.period = t.before AND a.month > t.made_before
  GROUP BY t.project, t.period),
now AS MATERIALIZED (
  SELECT t.project, t.period, total(a.money) AS later, count(*) = count(a.money) AS priced
  FROM told t
  CROSS JOIN forecast_amount a ON a.project = t.project AND a.period = t.period AND a.month > t.made
  WHERE t.before IS NOT NULL
  GROUP BY t.project, t.period),
paid AS MATERIALIZED (
  SELECT t.project, t.period, sum(b.amount) AS amount
  FROM told t
  CROSS JOIN project p ON p.project = t.project
  CROSS JOIN booking b ON b.project = p.project AND b.nature = 'payment' AND b.month > t.made_before AND b.month <= t.made
  GROUP BY t.project, t.period),
compared AS (
  SELECT w.project, w.period, w.before, w.made, w.forecast, coalesce(p.amount, 0) AS consumed,
    w.forecast - coalesce(p.amount, 0) AS unspent, n.later - w.later AS grown
  FROM was w
  JOIN now n ON n.project = w.project AND n.period = w.period AND n.priced
  LEFT JOIN paid p ON p.project = w.project AND p.period = w.period
  WHERE w.priced)
SELECT project, period, before, made, forecast, consumed, round(unspent, 2) AS unspent, round(grown, 2) AS grown,
  round(max(0, min(unspent, grown)), 2) AS pushed,
  CASE WHEN forecast > 0 THEN 100.0 * max(0, min(unspent, grown)) / forecast END AS share
FROM compared
