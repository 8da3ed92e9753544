-- What each project will have paid by the end of a fiscal year: landing = payments booked + forecast of the months left,
-- against the payment authorisations (CP) voted for that year.
-- Months left are those after the last month that finance booked (booked); the project's newest forecast says what they cost.
-- A payment belongs to the fiscal year that finance gives, else to that of its month. why says what is missing of landing or over.
WITH now AS MATERIALIZED (
  SELECT b.month AS booked, t.year
  FROM clock k
  CROSS JOIN last_booked_month b
  JOIN period t ON t.cadence = 'month' AND t.period = strftime('%Y-%m', k.today)),
paid AS MATERIALIZED (
  SELECT b.project, b.year, sum(b.amount) AS amount
  FROM now n
  CROSS JOIN project p
  CROSS JOIN booking b ON b.project = p.project AND b.nature = 'payment' AND b.period <= n.booked
  GROUP BY b.project, b.year),
authorised AS MATERIALIZED (SELECT project, year, payment FROM voted_total),
month_left AS MATERIALIZED (
  SELECT m.period AS month, m.year
  FROM now n
  JOIN period m ON m.cadence = 'month' AND m.period > coalesce(n.booked, '')),
newest AS MATERIALIZED (SELECT project, period, made FROM latest_forecast),
ahead AS MATERIALIZED (
  SELECT l.project, a.month, m.year, sum(a.money) AS amount, count(*) = count(a.money) AS priced
  FROM newest l
  CROSS JOIN forecast_amount a ON a.project = l.project AND a.period = l.period
  JOIN month_left m ON m.month = a.month
  GROUP BY l.project, a.month),
told AS MATERIALIZED (
  SELECT project, year, sum(amount) AS amount, min(priced) AS priced
  FROM ahead
  GROUP BY project, year),
-- where finance is late, a forecast has to begin with the first month that is not booked
teller AS MATERIALIZED (
  SELECT l.project, l.period, t.year AS made_year,
    l.made > n.booked AND coalesce(min(a.month), '9999') > strftime('%Y-%m', n.booked || '-01', '+1 month') AS has_gap
  FROM now n
  CROSS JOIN newest l
  JOIN period t ON t.cadence = 'month' AND t.period = l.made
  LEFT JOIN ahead a ON a.project = l.project
  GROUP BY l.project),
year AS MATERIALIZED (
  SELECT project, year FROM paid
  UNION SELECT project, year FROM told
  UNION SELECT project, year FROM authorised),
figure AS MATERIALIZED (
  SELECT y.project, y.year, f.period, n.booked,
    CASE WHEN p.amount IS NOT NULL THEN p.amount WHEN n.booked IS NOT NULL OR y.year > n.year THEN 0 END AS paid,
    CASE WHEN NOT EXISTS (SELECT 1 FROM month_left m WHERE m.year = y.year) THEN 0
      WHEN f.project IS NULL OR t.priced = 0 OR (f.has_gap AND y.year <= f.made_year) THEN NULL
      ELSE coalesce(t.amount, 0) END AS forecast,
    CASE WHEN f.project IS NULL THEN 'no forecast' WHEN t.priced = 0 THEN 'days of the forecast have no price'
      ELSE 'a month is neither booked nor forecast' END AS unforecast,
    v.payment AS authorised
  FROM year y
  CROSS JOIN now n
  LEFT JOIN paid p ON p.project = y.project AND p.year = y.year
  LEFT JOIN told t ON t.project = y.project AND t.year = y.year
  LEFT JOIN teller f ON f.project = y.project
  LEFT JOIN authorised v ON v.project = y.project AND v.year = y.year)
SELECT project, year, period, booked, paid, forecast, round(paid + forecast, 2) AS landing, authorised,
  round(paid + forecast - authorised, 2) AS over,
  CASE WHEN authorised > 0 THEN 100.0 * (paid + forecast - authorised) / authorised END AS over_percent,
  CASE WHEN paid IS NULL THEN 'no consumption' WHEN forecast IS NULL THEN unforecast
    WHEN authorised IS NULL THEN 'no payment authorisation' END AS why
FROM figure
