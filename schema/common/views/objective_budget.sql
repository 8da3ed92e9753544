-- Whether money follows the objectives: the budgets in force of projects under way, shared equally among the objectives
-- each serves, in percent of them all, beside the objective's weight. gap above 0 is more money than weight.
WITH served AS MATERIALIZED (
  SELECT DISTINCT project, text AS objective
  FROM project_objective),
share AS MATERIALIZED (
  SELECT s.project, s.objective, b.budget / (1.0 * count(*) OVER (PARTITION BY s.project)) AS budget
  FROM served s
  JOIN project p ON p.project = s.project
  LEFT JOIN baseline_in_force b ON b.project = s.project
  WHERE p.state IN ('active', 'closing')),
total AS MATERIALIZED (
  SELECT objective, count(*) AS projects, sum(budget) AS budget, sum(budget IS NULL) AS without_budget
  FROM share
  GROUP BY objective)
SELECT o._at, o.objective, o.title, 100.0 * o.weight AS weight, coalesce(t.projects, 0) AS projects, t.budget,
  coalesce(t.without_budget, 0) AS without_budget,
  100.0 * coalesce(t.budget, 0) / nullif(sum(t.budget) OVER (), 0) AS share,
  100.0 * coalesce(t.budget, 0) / nullif(sum(t.budget) OVER (), 0) - 100.0 * o.weight AS gap
FROM objective_weight o
LEFT JOIN total t ON t.objective = o.objective
