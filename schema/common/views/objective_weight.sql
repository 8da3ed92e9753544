-- What each objective weighs, as a share of 1: its weight by the sum of all. Where no objective has one, all weigh the same;
-- where some have, one without weighs nothing.
WITH total AS MATERIALIZED (
  SELECT count(*) AS objectives, count(weight) AS weighted, sum(weight) AS weight
  FROM objective)
SELECT o._at, o.id AS objective, o.title,
  CASE WHEN t.weighted = 0 THEN 1.0 / t.objectives ELSE coalesce(o.weight, 0) / nullif(1.0 * t.weight, 0) END AS weight
FROM objective o
CROSS JOIN total t
