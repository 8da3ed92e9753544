-- Whether the benefits that filed projects promised came: what was aimed at, what was measured, and what nobody measured yet.
-- fr: Si les bénéfices promis par les projets archivés sont venus : ce qui était visé, ce qui a été mesuré, et ce que personne n'a encore mesuré.
SELECT r.project, r.name AS project_name, b.id, b.name, b.target, b.measured,
  CASE WHEN b.target <> 0 THEN 100.0 * b.measured / b.target END AS percent, b.due
FROM archive.record r
JOIN archive.project_benefit b ON b.project = r.project AND b.version = r.version
WHERE r.version = (SELECT max(v.version) FROM archive.record v WHERE v.project = r.project)
ORDER BY b.measured IS NOT NULL, b.due, r.project, b.id
