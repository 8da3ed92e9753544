-- The months that capacity is counted in: from a year ago to two years ahead. n counts them without a gap.
SELECT c.period AS month, c.n, c.first, c.last, c.working_days
FROM period c
CROSS JOIN clock k
WHERE c.cadence = 'month'
  AND c.first BETWEEN date(k.today, 'start of month', '-12 months') AND date(k.today, 'start of month', '+24 months')
