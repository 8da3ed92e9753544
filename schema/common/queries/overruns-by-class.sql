-- By how much filed projects of each class overran their first budget: all together, on average, at worst; stopped ones left out.
-- fr: De combien les projets archivés de chaque classe ont dépassé leur budget initial : au total, en moyenne, au pire ; sans les projets arrêtés.
SELECT r.class, count(*) AS projects, sum(r.overrun > 0) AS dearer, sum(r.first_budget) AS first_budget,
  sum(r.cost) AS cost, sum(r.overrun) AS overrun,
  CASE WHEN sum(r.first_budget) > 0 THEN 100.0 * sum(r.overrun) / sum(r.first_budget) END AS overrun_percent,
  avg(r.overrun_percent) AS mean_percent, max(r.overrun_percent) AS worst_percent
FROM archive.record r
WHERE r.version = (SELECT max(v.version) FROM archive.record v WHERE v.project = r.project)
  AND r.outcome IN ('delivered', 'partial') AND r.overrun IS NOT NULL
GROUP BY r.class
ORDER BY r.class
