-- What each project has consumed up to its newest report: the payments that finance booked by the end of the last whole month.
-- Where the portfolio has no finance files, the figure typed in the report stands in. source says which.
WITH cut AS MATERIALIZED (
  SELECT p.project, s.cost_to_date,
    strftime('%Y-%m', coalesce(s.last, k.today), '+1 day', 'start of month', '-1 day') AS month
  FROM project p
  CROSS JOIN clock k
  LEFT JOIN latest_status s ON s.project = p.project),
booked AS MATERIALIZED (
  SELECT c.project, sum(f.amount) AS amount
  FROM cut c
  CROSS JOIN finance f ON f.project = c.project AND f.nature = 'payment' AND f.period <= c.month
  GROUP BY c.project)
SELECT c.project, c.month,
  CASE WHEN b.amount IS NOT NULL THEN b.amount WHEN any.first <= c.month THEN 0 ELSE c.cost_to_date END AS amount,
  CASE WHEN any.first <= c.month THEN 'finance' WHEN c.cost_to_date IS NOT NULL THEN 'report' END AS source
FROM cut c
CROSS JOIN (SELECT min(period) AS first FROM finance) any
LEFT JOIN booked b ON b.project = c.project
