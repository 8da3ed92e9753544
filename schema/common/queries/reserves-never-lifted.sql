-- Reserves of acceptance that were still open when their project was filed, the longest due first.
SELECT a.due, a.project, r.name, a.id, a.what, a.owner, r.closed, r.custodian
FROM archive.record r
JOIN archive.acceptance_reserve a ON a.project = r.project AND a.version = r.version
WHERE r.version = (SELECT max(v.version) FROM archive.record v WHERE v.project = r.project)
  AND a.lifted IS NULL AND a.lifted_withheld IS NULL
ORDER BY a.due IS NULL, a.due, a.project, a.id
