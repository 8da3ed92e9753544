-- What filed projects were late because of, the most frequent cause first; a project may name several.
-- fr: Ce qui a retardé les projets archivés, la cause la plus fréquente d'abord ; un projet peut en nommer plusieurs.
SELECT c.text AS cause, count(*) AS projects, avg(r.late_days) AS late_days, max(r.late_days) AS latest,
  group_concat(r.project, ', ') AS which
FROM archive.record r
JOIN archive.record_cause c ON c.project = r.project AND c.version = r.version
WHERE r.version = (SELECT max(v.version) FROM archive.record v WHERE v.project = r.project)
  AND r.late_days > 0
GROUP BY c.text
ORDER BY projects DESC, late_days DESC, cause
