-- What each project was promised in days and what people booked on it, in the finished months of the last year.
-- fr: Ce qui était promis à chaque projet en jours et ce que l'on y a saisi, sur les mois finis de la dernière année.
WITH finished AS MATERIALIZED (
  SELECT m.month
  FROM planning_month m
  JOIN clock k ON m.last < k.today),
allocated AS MATERIALIZED (
  SELECT w.project, sum(w.days) AS days
  FROM workload w
  JOIN finished f ON f.month = w.month
  GROUP BY w.project),
booked AS MATERIALIZED (
  SELECT b.project, sum(b.days) AS days, count(DISTINCT b.month) AS months
  FROM booked_month b
  JOIN finished f ON f.month = b.month
  GROUP BY b.project)
SELECT p.project, p.name, a.days AS allocated, b.days AS booked, coalesce(b.days, 0) - coalesce(a.days, 0) AS difference,
  100.0 * coalesce(b.days, 0) / nullif(a.days, 0) AS percent, coalesce(b.months, 0) AS months_booked
FROM project p
LEFT JOIN allocated a ON a.project = p.project
LEFT JOIN booked b ON b.project = p.project
WHERE a.days IS NOT NULL OR b.days IS NOT NULL
ORDER BY abs(coalesce(b.days, 0) - coalesce(a.days, 0)) DESC, p.project
