-- How good forecasts were: what each forecast said of a month that finance has booked since, against what was paid in it.
-- horizon: months between the forecast and the month it is about; 1 is last month's forecast. error = consumed - forecast.
-- percent is of the forecast: NULL where that is 0 or less. why says what is missing.
WITH booked AS MATERIALIZED (SELECT month FROM last_booked_month),
paid AS MATERIALIZED (
  SELECT project, month, sum(amount) AS amount FROM booking WHERE nature = 'payment' GROUP BY project, month),
told AS MATERIALIZED (
  SELECT a.project, a.period, a.made, a.month, sum(a.money) AS amount, count(*) = count(a.money) AS priced
  FROM booked b
  CROSS JOIN forecast_amount a ON a.month <= b.month AND a.month > a.made
  GROUP BY a.project, a.period, a.month),
compared AS (
  SELECT t.project, t.period, t.month,
    12 * (substr(t.month, 1, 4) - substr(t.made, 1, 4)) + substr(t.month, 6, 2) - substr(t.made, 6, 2) AS horizon,
    CASE WHEN t.priced THEN t.amount END AS forecast, coalesce(p.amount, 0) AS consumed
  FROM told t
  LEFT JOIN paid p ON p.project = t.project AND p.month = t.month)
SELECT project, period, month, horizon, forecast, consumed, round(consumed - forecast, 2) AS error,
  CASE WHEN forecast > 0 THEN 100.0 * (consumed - forecast) / forecast END AS percent,
  CASE WHEN forecast IS NULL THEN 'days of the forecast have no price' WHEN forecast <= 0 THEN 'nothing forecast' END AS why
FROM compared
