-- The report that each cadence owes today: the last period whose due date has passed.
-- A report is due `grace` days after its period; one that falls due in a quiet month (August) has until the month after.
WITH lately AS MATERIALIZED (SELECT date(today, '-3 years') AS since, today FROM clock),
due AS (
  SELECT k.id AS cadence, c.period, c.first, c.last, date(c.last, '+' || k.grace || ' days') AS due, k.grace
  FROM lately t
  CROSS JOIN cadence k
  JOIN period c ON c.cadence = k.period AND c.last BETWEEN t.since AND t.today),
moved AS (
  SELECT cadence, period, first, last,
    CASE WHEN CAST(strftime('%m', due) AS INTEGER) IN (SELECT text FROM standard_quiet_month)
      THEN date(due, 'start of month', '+1 month', '+' || (grace - 1) || ' days')
      ELSE due END AS due
  FROM due)
SELECT cadence, period, first, max(last) AS last, due
FROM moved
WHERE due < (SELECT today FROM clock)
GROUP BY cadence
