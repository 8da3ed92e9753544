-- Whether there are people enough: days there are by quarter, those that projects under way take, and those that proposed
-- projects and open requests ask for; left_if_all_start below 0 is what is missing.
-- fr: S'il y a assez de monde : les jours disponibles par trimestre, ceux que prennent les projets en cours, et ceux que demandent projets proposés et demandes ouvertes.
WITH months AS MATERIALIZED (
  SELECT m.month, q.period AS quarter
  FROM planning_month m
  CROSS JOIN clock k
  JOIN period q ON q.cadence = 'quarter' AND m.first BETWEEN q.first AND q.last
  WHERE m.last >= k.today),
people AS MATERIALIZED (
  SELECT month, sum(capacity) AS capacity, sum(capacity IS NULL AND why <> 'no longer active') AS unknown
  FROM capacity
  GROUP BY month),
outside AS MATERIALIZED (
  -- teams that give days without naming persons
  SELECT c.period AS month, sum(c.value) AS capacity
  FROM team_capacity c
  WHERE c.team NOT IN (SELECT team FROM person WHERE team IS NOT NULL AND coalesce(active, 1) = 1)
  GROUP BY c.period),
asked AS MATERIALIZED (
  SELECT a.month, sum(CASE WHEN a.counts THEN a.days END) AS allocated,
    sum(CASE WHEN a.counts AND a.person IS NULL AND a.team IS NULL THEN a.days END) AS unfilled,
    sum(CASE WHEN p.state = 'proposed' THEN a.days END) AS proposed
  FROM allocation_month a
  JOIN project p ON p.project = a.project
  GROUP BY a.month),
requested AS MATERIALIZED (
  SELECT substr(wanted, 1, 7) AS month, sum(estimate_days) AS days
  FROM request
  WHERE coalesce(state, 'submitted') IN ('submitted', 'qualified')
  GROUP BY substr(wanted, 1, 7))
SELECT m.quarter, coalesce(sum(p.capacity), 0) + coalesce(sum(o.capacity), 0) AS capacity, sum(p.unknown) AS unknown_capacities,
  coalesce(sum(a.allocated), 0) AS allocated, coalesce(sum(a.unfilled), 0) AS of_that_without_a_name,
  coalesce(sum(a.proposed), 0) AS proposed, coalesce(sum(r.days), 0) AS requested,
  coalesce(sum(p.capacity), 0) + coalesce(sum(o.capacity), 0) - coalesce(sum(a.allocated), 0) - coalesce(sum(a.proposed), 0)
    - coalesce(sum(r.days), 0) AS left_if_all_start
FROM months m
LEFT JOIN people p ON p.month = m.month
LEFT JOIN outside o ON o.month = m.month
LEFT JOIN asked a ON a.month = m.month
LEFT JOIN requested r ON r.month = m.month
GROUP BY m.quarter
ORDER BY m.quarter
