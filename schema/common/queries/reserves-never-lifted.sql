-- Reserves of acceptance that were still open when their project was filed, the longest due first; L1.R1 is one of deliverable L1.
-- fr: Les réserves de réception encore ouvertes à l'archivage de leur projet, les plus anciennes d'abord ; L1.R1 est une réserve du livrable L1.
WITH reserve AS (
  SELECT a.project, a.version, a.id, a.what, a.owner, a.due
  FROM archive.acceptance_reserve a
  WHERE coalesce(a.lifted, a.lifted_withheld) IS NULL
  UNION ALL
  SELECT d.project, d.version, d.deliverable || '.' || d.id, d.what, d.owner, d.due
  FROM archive.deliverable_reserve d
  WHERE coalesce(d.lifted, d.lifted_withheld) IS NULL)
SELECT a.due, a.project, r.name, a.id, a.what, a.owner, r.closed, r.custodian
FROM archive.record r
JOIN reserve a ON a.project = r.project AND a.version = r.version
WHERE r.version = (SELECT max(v.version) FROM archive.record v WHERE v.project = r.project)
ORDER BY a.due IS NULL, a.due, a.project, a.id
