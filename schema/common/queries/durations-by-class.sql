-- How many days filed projects of each class were planned to take, and took; stopped ones reach no end and are left out.
-- fr: Combien de jours les projets archivés de chaque classe devaient durer et ont duré ; les projets arrêtés, qui n'ont pas de fin, sont laissés de côté.
SELECT r.class, count(*) AS projects, avg(julianday(r.first_end) - julianday(r.start)) AS planned_days,
  avg(julianday(r.ended) - julianday(r.start)) AS days, avg(r.late_days) AS late_days, max(r.late_days) AS latest
FROM archive.record r
WHERE r.version = (SELECT max(v.version) FROM archive.record v WHERE v.project = r.project)
  AND r.outcome IN ('delivered', 'partial') AND r.ended IS NOT NULL AND r.first_end IS NOT NULL
GROUP BY r.class
ORDER BY r.class
