-- How long the acceptance of each deliverable of filed projects took, in days and as a share of its project.
-- fr: Combien de temps a pris la réception de chaque livrable des projets archivés, en jours et en part de la durée du projet.
SELECT r.project, r.name, r.class, d.id, d.name AS deliverable, d.contract, d.delivered, d.accepted,
  julianday(d.accepted) - julianday(d.delivered) AS days,
  julianday(r.ended) - julianday(r.start) AS project_days,
  CASE WHEN r.ended > r.start
    THEN 100.0 * (julianday(d.accepted) - julianday(d.delivered)) / (julianday(r.ended) - julianday(r.start)) END AS percent,
  (SELECT count(*) FROM archive.deliverable_reserve x
   WHERE x.project = d.project AND x.version = d.version AND x.deliverable = d.id) AS reserves
FROM archive.record r
JOIN archive.deliverable d ON d.project = r.project AND d.version = r.version
WHERE r.version = (SELECT max(v.version) FROM archive.record v WHERE v.project = r.project)
  AND d.delivered IS NOT NULL AND d.accepted IS NOT NULL
ORDER BY days DESC, r.project, d.id
