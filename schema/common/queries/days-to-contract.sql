-- How many days filed projects took from their start to the award of their contract: as first planned, and in fact.
-- fr: Combien de jours les projets archivés ont mis de leur début à l'attribution de leur marché : prévus au départ, et en fait.
SELECT r.project, r.name, r.class, m.id AS milestone, m.name AS contract, b.start,
  julianday(d.value) - julianday(b.start) AS planned_days, julianday(s.reached) - julianday(b.start) AS days
FROM archive.record r
JOIN archive.milestone m ON m.project = r.project AND m.version = r.version AND m.type = 'contract'
JOIN archive.project_baseline b ON b.project = r.project AND b.version = r.version AND b.n = '1'
LEFT JOIN archive.project_baseline_milestone d ON d.project = r.project AND d.version = r.version
  AND d.project_baseline = '1' AND d.id = m.id
JOIN (SELECT project, version, id, max(reached) AS reached FROM archive.status_milestone GROUP BY project, version, id) s
  ON s.project = r.project AND s.version = r.version AND s.id = m.id AND s.reached IS NOT NULL
WHERE r.version = (SELECT max(v.version) FROM archive.record v WHERE v.project = r.project)
ORDER BY days DESC, r.project
